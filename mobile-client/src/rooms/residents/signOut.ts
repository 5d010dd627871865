import { outbox } from '../../shared/api/outbox';
import { forgetScreens } from '../../shared/api/useScreen';
import { session } from '../../shared/session/session';
import { sayFarewell } from '../../shared/ui/farewell';

/** This phone knows nobody any more. */
export async function signOut(farewell: string): Promise<void> {
  session.forget();
  forgetScreens();
  await outbox.clear();
  sayFarewell(farewell);
}
