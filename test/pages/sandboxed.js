/** Answers as a reader does, and tells the parent what is seen before and after: nobody outside can look in. */
const check = document.querySelector('career-self-check');
await customElements.whenDefined('career-self-check');
while (!check.shadowRoot?.querySelector('fieldset')) await new Promise(requestAnimationFrame);

const seen = () => ({
  keeping: [...check.shadowRoot.querySelectorAll('.keeping')].map(({textContent}) => textContent).join(' ').replace(/\s+/g, ' '),
  all: check.shadowRoot.textContent.replace(/\s+/g, ' '),
  checked: check.shadowRoot.querySelectorAll('input:checked').length,
});
let storage = 'there';
try {
  void localStorage;
} catch (error) {
  storage = error.name;
}
const before = seen();
check.shadowRoot.querySelector('input').click();
await check.updateComplete;
const after = seen();
const out = [...check.shadowRoot.querySelectorAll('.intro button')].find(button => /Share/.test(button.textContent));
out?.click();
while (!check.shadowRoot.querySelector('.tools [aria-expanded=true]')) await new Promise(requestAnimationFrame);
parent.postMessage({storage, before, after, opened: check.shadowRoot.querySelector('.tools [aria-expanded=true]').textContent}, '*');
