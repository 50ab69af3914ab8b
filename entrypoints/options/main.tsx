import { render } from 'preact';
import '../../components/theme.css';
import '../../components/page.css';
import './options.css';
import { Options } from './options.tsx';

render(<Options />, document.getElementById('app') as HTMLElement);
