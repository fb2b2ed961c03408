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
const inPanel = words => [...check.shadowRoot.querySelectorAll('.panel button')].find(button => button.textContent === words);
while (!inPanel('Save as a file')) await new Promise(requestAnimationFrame);

// A frame like this may not download: what it would save is read from the address that it was given.
let saved;
HTMLAnchorElement.prototype.click = function () {
  saved = fetch(this.href).then(response => response.json());
};
inPanel('Save as a file').click();
parent.postMessage({storage, before, after, opened: check.shadowRoot.querySelector('.tools [aria-expanded=true]').textContent, saved: await saved}, '*');
