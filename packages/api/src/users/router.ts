import { router } from '../trpc.ts';
import { addUser } from './add-user.ts';
import { changeUser } from './change-user.ts';
import { listUsers } from './list-users.ts';
import { resetPassword } from './reset-password.ts';
import { setDisabled } from './set-disabled.ts';

export const usersRouter = router({ list: listUsers, add: addUser, change: changeUser, resetPassword, setDisabled });
