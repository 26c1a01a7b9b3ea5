// The wishes that are offered, as the attribute has them ↔ the groups that are ticked and the highest level.
import { SETTINGS } from '../packages/widgets/dist/esm/embed/settings.js';

const { groups: GROUPS, levels: LEVELS } = SETTINGS.wishes;

/**
 * @param {string | undefined} value of the attribute
 * @returns {{ groups: string[], level: string, others: string[] }} `level`: the highest one, '' for all of them;
 * `others`: wishes that are named one by one
 */
export function readOffered(value) {
  if (!value) return { groups: [...GROUPS], level: '', others: [] };
  const words = value.split(/[\s,]+/);
  const level = words.includes('level') ? '' : (LEVELS.findLast((id) => words.includes(id)) ?? '');
  return {
    groups: GROUPS.filter((group) => words.includes(group) || (group === 'level' && level)),
    level,
    others: words.filter((word) => !GROUPS.includes(word) && !LEVELS.includes(word)),
  };
}

/** @returns {string | undefined} undefined where everything is offered; '' where nothing is */
export function writeOffered({ groups, level, others }) {
  if (groups.length === GROUPS.length && !level) return undefined;
  const named = groups.flatMap((group) =>
    group === 'level' && level ? LEVELS.slice(0, LEVELS.indexOf(level) + 1) : [group]
  );
  return [...named, ...others].join(' ');
}
