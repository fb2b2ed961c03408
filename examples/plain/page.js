// The select and the element show the same level, whichever the reader uses.
const select = document.querySelector('select');
const element = document.querySelector('career-framework');

select.addEventListener('change', () => element.level = select.value);
element.addEventListener('career-level-select', event => select.value = event.level);
