/* The library in a tab of its own. Our own pages share the note database with the background. */

import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/page.css';
import './library.css';
import { createNoteStore } from '../../lib/storage/note-store.ts';
import { Library } from './library.tsx';

render(<Library store={createNoteStore()} />, document.getElementById('app') as HTMLElement);
