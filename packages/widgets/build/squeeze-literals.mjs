// Takes the white space out of css``, html`` and svg`` literals. Never touches an expression.
import MagicString from 'magic-string';

const css = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/("[^"]*"|'[^']*')|\s*([{};,])\s*|(:)\s+|\s+/g, (_, quoted, mark, colon) => quoted ?? mark ?? colon ?? ' ')
    .replace(/;}/g, '}');
const html = (text) => text.replace(/<!--[\s\S]*?-->/g, '').replace(/\s*\n\s*/g, '\n');
const squeeze = { css, html, svg: html };

export const squeezeLiterals = () => ({
  name: 'squeeze-literals',
  transform(code) {
    if (!/\b(css|html|svg)\s*`/.test(code)) return null;
    const out = new MagicString(code);
    const walk = (node) => {
      if (node.type === 'TaggedTemplateExpression' && squeeze[node.tag.name])
        for (const { start, end } of node.quasi.quasis)
          if (end > start) out.update(start, end, squeeze[node.tag.name](code.slice(start, end)));
      for (const value of Object.values(node))
        for (const child of Array.isArray(value) ? value : [value])
          if (child && typeof child.type === 'string') walk(child);
    };
    walk(this.parse(code));
    return { code: out.toString(), map: null };
  },
});
