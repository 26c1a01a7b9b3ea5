// The blog's own form, which comes after the reader's results and never in their place: it is unfolded by the public
// event that says that they are shown, takes no focus, and can be sent away. What it would send is the blog's affair.
const slot = document.querySelector('.magnet');
const form = slot.querySelector('form');

// A result without a single answer is none.
let answered = false;
document.addEventListener('passerelle-progress', ({ detail }) => (answered = detail.done > 0));
document.addEventListener(slot.dataset.after, () => (slot.hidden &&= !answered));
slot.querySelector('.quiet').addEventListener('click', () => slot.remove());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  slot.querySelector('[role=status]').textContent =
    'Merci. Ceci est une démonstration : votre adresse n’est allée nulle part.';
  form.hidden = true;
});
