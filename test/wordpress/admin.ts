// What an editor of a site does in WordPress's own screens.
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { inPage, openPage } from '../chromium/open-page.ts';
import type { WatchedPage } from '../chromium/open-page.ts';
import { PASSWORD } from './site.ts';
import type { Site } from './site.ts';

const ZIP = fileURLToPath(new URL('../../packages/wordpress/dist/passerelle.zip', import.meta.url));

/** A page of someone who has signed in. Questions that the page asks are answered yes. */
export async function signIn(browser: Browser, { url }: Site, name = 'admin'): Promise<Page> {
  const { page } = await openPage(browser);
  await page.setViewport({ width: 1280, height: 1000 });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${url}/wp-login.php`);
  await page.$eval('#user_login', (field, value) => ((field as HTMLInputElement).value = value), name);
  await page.$eval('#user_pass', (field, value) => ((field as HTMLInputElement).value = value), PASSWORD);
  await follow(page, '#wp-submit');
  return page;
}

/** A visitor's page, which believes to be looked at though the editor's is as well. */
export async function visit(browser: Browser, address: string): Promise<WatchedPage> {
  const watched = await openPage(browser);
  await watched.page.emulateFocusedPage(true);
  await watched.page.goto(address);
  return watched;
}

/** The whole journey, in one element of the page: the theme has a search field of its own. */
export const walkIn = (page: Page, selector: string): Promise<void> =>
  inPage(
    page,
    async ({ walkJourney }, selector) => walkJourney(document.querySelector(selector)!.shadowRoot!),
    selector
  );

/** Clicks something that leads to another page. */
export const follow = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};

/** Uploads the built zip, then activates it: what « Add new » does. */
export async function installPlugin(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  const field = (await page.$('#pluginzip')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(ZIP);
  await follow(page, '#install-plugin-submit');
  await follow(page, 'a[href*="action=activate"]');
}

/** Waits for something to press, then presses it. */
export const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).click();
};

/** Opens the editor on a new article, or on one that is there, without its welcome. */
export async function openEditor(page: Page, { url }: Site, post?: number): Promise<void> {
  await page.goto(`${url}/wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`);
  await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPost()?.id > 0');
  const welcome = 'button[aria-label="Close dialog"], .components-guide button[aria-label="Close"]';
  if (!post) await press(page, welcome);
}

/** The document that holds the blocks: a frame in recent versions. */
export async function canvas(page: Page): Promise<Frame> {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

/** Adds a block as an editor does: the inserter, its search, the block. */
export async function insertBlock(page: Page, title: string): Promise<void> {
  const inserter = 'button[aria-label="Toggle block inserter"], button[aria-label="Block Inserter"]';
  await press(page, inserter);
  await page.locator('.block-editor-inserter__search input').fill('passerelle');
  await press(
    page,
    `::-p-xpath(//button[contains(@class, "block-editor-block-types-list__item")][contains(., "${title}")])`
  );
  await press(page, inserter);
}

/** Chooses a value in the sidebar, by the label of its control. */
export async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.evaluate('wp.data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block")');
  const control = await page.waitForSelector(`::-p-xpath(//label[contains(., "${label}")]/following::select[1])`);
  await (control as ElementHandle<HTMLSelectElement>).select(value);
}

/** Publishes, or saves what is published; the address of the article. */
export async function publish(page: Page): Promise<string> {
  await press(page, '.editor-post-publish-button__button:not([aria-disabled="true"])');
  if (await page.evaluate('wp.data.select("core/editor").getCurrentPostAttribute("status") !== "publish"'))
    await press(page, '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])');
  await page.waitForFunction(
    'wp.data.select("core/editor").getCurrentPostAttribute("status") === "publish" && !wp.data.select("core/editor").isSavingPost() && !wp.data.select("core/editor").isEditedPostDirty()'
  );
  return page.evaluate('wp.data.select("core/editor").getPermalink()') as Promise<string>;
}
