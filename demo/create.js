/**
 * An element with its properties and what it holds.
 * @param {string} name
 */
export const create = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
