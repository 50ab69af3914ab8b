/*
 * Set up before any unit test, because code takes the extension's API, and Dexie the browser's databases, when it is
 * loaded itself, and files of one process share what they load. A test that uses either begins with `fake.reset()` and
 * a wiped store.
 */

import 'fake-indexeddb/auto';
import './fake-extension.ts';
