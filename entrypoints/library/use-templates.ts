/* The user's templates as the settings have them, in whatever window they are changed. */

import { useEffect, useState } from 'preact/hooks';
import { type Message, message } from '../../lib/i18n/message.ts';
import { replied } from '../../lib/messaging/reply.ts';
import { send } from '../../lib/messaging/send.ts';
import { type ExportTemplate, MAX_TEMPLATES } from '../../lib/settings/export-template.ts';
import { loadSettings, watchSettings } from '../../lib/storage/settings-store.ts';

export interface OwnTemplates {
  readonly templates: readonly ExportTemplate[];
  /** In place of the one with its id, or as another. Gives the reason when it failed, or null. */
  save(template: ExportTemplate): Promise<Message | null>;
  remove(id: string): Promise<Message | null>;
}

export function useTemplates(): OwnTemplates {
  const [templates, setTemplates] = useState<readonly ExportTemplate[]>([]);
  useEffect(() => {
    void loadSettings().then((settings) => setTemplates(settings.exportTemplates));
    return watchSettings((settings) => setTemplates(settings.exportTemplates)).stop;
  }, []);
  const write = async (exportTemplates: readonly ExportTemplate[]): Promise<Message | null> => {
    if (exportTemplates.length > MAX_TEMPLATES) return message('templatesTooMany', MAX_TEMPLATES);
    const reply = await replied(send('settings.write', { exportTemplates }));
    return reply.ok ? null : reply.reason;
  };
  return {
    templates,
    save: (template) =>
      write(
        templates.some(({ id }) => id === template.id)
          ? templates.map((other) => (other.id === template.id ? template : other))
          : [...templates, template],
      ),
    remove: (id) => write(templates.filter((other) => other.id !== id)),
  };
}
