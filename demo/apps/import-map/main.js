// Two elements in a page that nothing builds; each registers itself by being imported.
import 'passerelle/quiz/define';
import 'passerelle/journey/define';

document.addEventListener('passerelle-progress', ({ detail }) => {
  if (detail.element === 'passerelle-quiz') document.querySelector('output').textContent = detail.done;
});
