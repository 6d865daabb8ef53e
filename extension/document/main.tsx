import { say } from '../ui/say.ts';
import { showPage } from '../ui/show-page.tsx';
import { DocumentPage } from './document-page.tsx';
import '../ui/page.css';
import './document.css';

showPage(say('extensionName'), <DocumentPage />);
