// The page of tokens: a quiz and a card, seen as the reader of a site would see them.
import { drawTokens } from './tokens-table.js';

drawTokens(document.querySelector('#tokens'), [...document.querySelectorAll('#preview > *')]);
