import type { Tag } from '../../src/types.ts';
import type { RomeJob } from './read-rome.ts';

/** What the export calls its ecological tags; versions since 61 leave some of them out. */
const ECO: Readonly<Record<string, Tag>> = {
  'Emploi stratégique pour la Transition écologique': 'eco-strategic',
  'Emploi Vert': 'eco-green',
  'Emploi Brun': 'eco-brown',
};

/** What a job carries as yes or no. */
export const tagsOf = ({ isRegulated, isExecutive, eco, isDigital, isDemographic }: RomeJob): Tag[] => [
  ...(isRegulated ? ['regulated' as const] : []),
  ...(isExecutive ? ['executive' as const] : []),
  ...(ECO[eco] ? [ECO[eco]] : []),
  ...(isDigital ? ['digital' as const] : []),
  ...(isDemographic ? ['demographic' as const] : []),
];
