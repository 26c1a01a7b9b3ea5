// The text of a Word document, out of its XML: from tag to tag, so that neither its depth nor its size can do harm.
// Not DOMParser, which takes no plain text where trusted types are required.
import { CvRefused } from './refusal.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Tags read in one step. */
const STEP = 512;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/**
 * The text, a step at a time: a line for each paragraph.
 * @throws {CvRefused} where it is no such document.
 */
export function* textOfWordXml(xml: string): Generator<void, string> {
  // No Word writes a document type; it is how entities grow without end.
  if (!/<w:document[\s>]/.test(xml.slice(0, 4096)) || /<!DOCTYPE|<!ENTITY/i.test(xml)) throw new CvRefused('broken');
  let text = '';
  let inText = false;
  // What stands there for older programs says the same again.
  let inFallback = false;
  let tags = 0;
  for (const [said] of xml.matchAll(/<[^<>]*>|[^<]+/g)) {
    if (++tags % STEP === 0) yield;
    if (!said.startsWith('<')) {
      if (inText && !inFallback) text += said.replace(/&(#?\w{1,8});/g, entity);
      continue;
    }
    const name = /^<\/?[\w:]*/.exec(said)![0];
    if (name === '<mc:Fallback') inFallback = !said.endsWith('/>');
    else if (name === '</mc:Fallback') inFallback = false;
    else if (name === '<w:t') inText = !said.endsWith('/>');
    else if (name === '</w:t') inText = false;
    else if (inFallback) continue;
    else if (name === '</w:p' || name === '<w:br' || name === '<w:cr') text += '\n';
    else if (name === '<w:tab' && said.endsWith('/>') && !said.includes('w:pos')) text += '    ';
    else if (name === '<w:noBreakHyphen') text += '-';
  }
  return text;
}
