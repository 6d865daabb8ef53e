import { say } from '../ui/say.ts';
import { showPage } from '../ui/show-page.tsx';
import '../ui/page.css';

showPage(say('extensionName'), <p>{say('extensionName')}</p>);
