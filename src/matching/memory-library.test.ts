import { describeLibrary } from '../../test/library-contract.ts';
import { MemoryLibrary } from './memory-library.ts';

describeLibrary('MemoryLibrary', async () => new MemoryLibrary());
