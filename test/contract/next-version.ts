// What the packages will be called at the next release: their version, moved by the changesets that wait.
import getReleasePlan from '@changesets/get-release-plan';
import { ROOT } from './describe-contract.ts';

export async function nextVersion(current: string): Promise<string> {
  const { releases } = await getReleasePlan(ROOT);
  return releases.find(({ name }) => name === 'passerelle')?.newVersion ?? current;
}
