// The twelve questions that every peer asks: ours, in our words.
import { items } from '@passerelle/referential/items';

export const ANSWERS = ['Pas du tout', 'Plutôt non', 'Ça dépend', 'Plutôt oui', 'Beaucoup'];
export const QUESTIONS = items.slice(0, 12).map(({ id, text }) => ({ id, text: `${text} ?` }));
