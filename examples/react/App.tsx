import type {FrameworkFile} from 'career-elements';
import 'career-elements/jsx';
import {useState} from 'react';

/** The level is the page's own: the select sets it, and so does a click in the element. */
export function App({file}: {file: FrameworkFile}) {
  const [level, setLevel] = useState('senior');
  return (
    <main>
      <label>
        Stufe
        <select value={level} onChange={event => setLevel(event.target.value)}>
          <option value="">Keine</option>
          {file.levels.map(({id, title}) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
      <career-framework framework={file} view="ladder" level={level} oncareer-level-select={event => setLevel(event.level)}>
        <p>Hier stehen gleich unsere Stufen.</p>
      </career-framework>
    </main>
  );
}
