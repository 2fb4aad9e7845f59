// Made from the operations by `node tools/run.mjs generate`.
export interface paths {
    "/api/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the agents */
        get: operations["agents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an agent */
        get: operations["agents.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description What is given takes the place of what was set. Runs that go on keep what they began with.
         */
        patch: operations["agents.change"];
        trace?: never;
    };
    "/api/v1/agents/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an agent to work
         * @description Answers at once; read the run to follow it. The run may do no more than the agent and its caller both may. `facts` names what it is about: orderId, waybillId, number, conversationId. With a `key` the same start makes one run.
         */
        post: operations["agents.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what agents ask leave for */
        get: operations["approvals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/approvals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an action of an agent
         * @description By a person who may call that operation too.
         */
        post: operations["approvals.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/approvals/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deny an action of an agent */
        post: operations["approvals.deny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the runs of agents */
        get: operations["agent_runs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a run with its receipts */
        get: operations["agent_runs.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/runs/{id}/calls/{call}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an action of an agent
         * @description By the operation that takes it back, which the caller must be allowed to call.
         */
        post: operations["agent_runs.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a run */
        post: operations["agent_runs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/runs/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decide a run again without a model
         * @description Nothing is called. `same` says whether each decision came out byte for byte as it was recorded.
         */
        get: operations["agent_runs.replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what agents and flows did about an order */
        get: operations["agent_runs.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys */
        get: operations["api_keys.list"];
        put?: never;
        /** Create an API key */
        post: operations["api_keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["api_keys.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description A new key that may do the same. The old one works for `graceHours` more.
         */
        post: operations["api_keys.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit
         * @description Who did what, when, from where and how it ended; newest first.
         */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the audit as CSV */
        get: operations["audit.export_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the audit as lines of JSON */
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the audit
         * @description Computes every hash anew. Keep `head` elsewhere and give it the next time: then a tail that was cut off is found out as well.
         */
        get: operations["audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description By mail; the link is good once, for 30 minutes. The answer is the same whoever has the e-mail.
         */
        post: operations["passwords.forgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["sessions.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what the caller may do */
        get: operations["me.access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one’s name or language */
        patch: operations["me.change"];
        trace?: never;
    };
    "/api/v1/auth/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in by a passkey
         * @description A cookie binds the answer to this browser.
         */
        post: operations["passkeys.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkey/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by a passkey
         * @description With user verification, so no password and no code are asked for. Sets the same cookie as a password does.
         */
        post: operations["passkeys.sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your passkeys */
        get: operations["passkeys.list"];
        put?: never;
        /**
         * Keep a passkey
         * @description All other log-ins end, and the person is told.
         */
        post: operations["passkeys.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["passkeys.remove"];
        options?: never;
        head?: never;
        /** Rename a passkey */
        patch: operations["passkeys.rename"];
        trace?: never;
    };
    "/api/v1/auth/passkeys/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to make a passkey */
        post: operations["passkeys.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the password
         * @description All other log-ins of the person end.
         */
        put: operations["passwords.change"];
        /**
         * Set the password by the link
         * @description The link of an invitation or of a forgotten password. All log-ins of the person end.
         */
        post: operations["passwords.set_by_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh a session
         * @description Each refresh token is good once; one that comes a second time ends all sessions that descend from it.
         */
        post: operations["sessions.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm the codes of the app
         * @description All other log-ins end. The recovery codes are shown here once, never again.
         */
        put: operations["second_factors.confirm"];
        /**
         * Begin to use codes of an app
         * @description It counts once it is confirmed by a first code.
         */
        post: operations["second_factors.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop using codes */
        post: operations["second_factors.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a cookie
         * @description Sets a cookie that no script can read. Writes by cookie need the same Origin and the header X-CSRF-Token with the `csrf` of this answer.
         */
        post: operations["browser_sessions.open"];
        /** Sign out with a cookie */
        delete: operations["browser_sessions.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one’s sessions
         * @description At most a hundred that are open, newest first. An API key has none.
         */
        get: operations["sessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End another of one’s sessions */
        delete: operations["sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with the company
         * @description Send the person to `url`. A cookie binds what comes back to this browser.
         */
        post: operations["sign_on.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-on/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish signing in with the company
         * @description With the query of the address that the provider sent the person back to. Sets the same cookie as a password does.
         */
        post: operations["sign_on.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Fifteen minutes of access, thirty days of refresh.
         */
        post: operations["sessions.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls
         * @description Newest first. With `needsPerson`, those that wait for a person of the team.
         */
        get: operations["calls.list"];
        put?: never;
        /**
         * Call a customer about their order
         * @description As soon as the hours allow it and a line is free. The answer has the same effect as a written one.
         */
        post: operations["calls.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a call with what was said */
        get: operations["calls.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a call that has not begun */
        post: operations["calls.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/recordings/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Give the recording of a call
         * @description A link that is good for ten minutes. Only what the customer allowed to be recorded, until its time is over.
         */
        get: operations["calls.recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as done what a call asked of a person */
        post: operations["calls.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the telephone account */
        get: operations["calling_account.find"];
        /**
         * Connect a telephone account
         * @description Replaces the account, whole. Calls that waited for it go on.
         */
        put: operations["calling_account.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/opt-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep whether a phone may be called
         * @description A customer says it by key 9 or in words as well.
         */
        put: operations["calls.opt_out"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show when customers are called */
        get: operations["calls.read_policy"];
        /**
         * Change when customers are called
         * @description What is left out stays. Calls that are planned keep their time; their hours are looked at when they are made.
         */
        put: operations["calls.set_policy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell the calls of an order
         * @description Each time that the telephone rang, and what came of it, oldest first.
         */
        get: operations["calls.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List call campaigns */
        get: operations["campaigns.list"];
        put?: never;
        /**
         * Call many customers for one purpose
         * @description As lines are free and hours allow. Without `orderIds`: all orders whose question is open, 2,000 at most. Nobody is called twice for one question.
         */
        post: operations["campaigns.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a campaign and how it goes */
        get: operations["campaigns.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a campaign
         * @description No telephone rings for it from here on; calls that are under way go on to their end.
         */
        post: operations["campaigns.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a campaign */
        post: operations["campaigns.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a campaign
         * @description Who was not called yet is not called.
         */
        post: operations["campaigns.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Propose better hours for messages
         * @description Each hour of each message against all its other hours: a z test of two shares with Bonferroni's correction, at least 100 messages on each side and 5 points of difference. It is proposed and not applied: who is written to at one hour may differ from others.
         */
        get: operations["candidates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carrier-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contracts with carriers */
        get: operations["carrier_accounts.list"];
        /**
         * Save the contract with a carrier
         * @description Replaces the account of this carrier, whole, but for the push secret, which `carrier_accounts.make_push_secret` makes.
         */
        put: operations["carrier_accounts.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carrier-accounts/{carrier}/push-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the secret of a carrier’s pushes
         * @description The one of before works for `graceHours` more.
         */
        post: operations["carrier_accounts.make_push_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carrier-accounts/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List carriers that can be connected
         * @description With the form of their settings.
         */
        get: operations["carrier_accounts.list_carriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a person should look at
         * @description Newest first. Conversations below 75 points and runs of agents below 60; parcels have tickets instead.
         */
        get: operations["coaching.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coaching/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismiss it: there is nothing to mend */
        post: operations["coaching.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coaching/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that it was talked over */
        post: operations["coaching.done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the roll-out controls
         * @description One for each kind of automatic action, with who set it and what it let through and held back today.
         */
        get: operations["controls.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/controls/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a roll-out control
         * @description Replaces switch, dry run, pilot and limits, whole; a pause stays. It counts for whatever leaves afterwards.
         */
        put: operations["controls.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/controls/{kind}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause an automatic action
         * @description What is due waits until it is resumed; what waited for 20 hours is no longer true and does not leave.
         */
        post: operations["controls.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/controls/{kind}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume an automatic action */
        post: operations["controls.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/controls/withheld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the controls held back
         * @description Newest first, for 90 days. After a dry run: what would have left.
         */
        get: operations["controls.withheld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description By the last message, newest first; `waiting` by how long the customer waits for a person, longest first.
         */
        get: operations["conversations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a conversation with its messages */
        get: operations["conversations.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a conversation
         * @description The customer’s next message starts a new one, with the bot.
         */
        post: operations["conversations.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who writes and their orders
         * @description In one answer: the customer, orders with their state, what is to be paid, novedades, earlier conversations, ratings.
         */
        get: operations["conversations.read_context"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/meaning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the customer wanted
         * @description What the customer wrote last meant this; said again, the newer counts. When several people mean it by the same words, the bot learns them (`turns.list`).
         */
        post: operations["conversations.mark_meaning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a conversation as read */
        post: operations["conversations.mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a customer as a person
         * @description Only who took the conversation, and only until `windowEndsAt`: 24 hours after the customer’s own message the provider takes an approved template only.
         */
        post: operations["conversations.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a conversation to the bot
         * @description The note stays in the conversation, for the team; it is never sent.
         */
        post: operations["conversations.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest replies with their sources
         * @description From the customer’s own orders and from approved articles, each checked by the brand voice. Nothing is sent, and nothing is made up.
         */
        get: operations["conversations.suggest_reply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a conversation
         * @description From here on the bot is silent in it. A colleague’s is taken only by naming them in `from`.
         */
        post: operations["conversations.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the rules of the bot */
        get: operations["chat_rules.read"];
        /**
         * Set the rules of the bot
         * @description A new version; older ones stay readable. What always calls a person cannot be switched off.
         */
        put: operations["chat_rules.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dead letters
         * @description What could not be handled, newest first.
         */
        get: operations["dead_letters.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a dead letter
         * @description Puts the event back for the group that gave up, once its cause is gone.
         */
        post: operations["dead_letters.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/detectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List detectors
         * @description What is watched, what it alarms at, and what alarms now.
         */
        get: operations["detectors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the flows */
        get: operations["flows.list"];
        put?: never;
        /**
         * Save a flow
         * @description Without an id a new one. A flow with problems is kept too; it cannot be published. What was published stays as it is: the next version is written.
         */
        post: operations["flows.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a flow */
        get: operations["flows.find"];
        put?: never;
        post?: never;
        /**
         * Remove a draft of a flow
         * @description One that was never published. What was published has runs and stays: it is paused. Save the same name and steps to have it again.
         */
        delete: operations["flows.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a flow as Kestra YAML
         * @description The newest version. Calls become HTTP requests to this platform with an API key from Kestra’s secrets.
         */
        get: operations["flows.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a flow
         * @description No run begins any more; those that are under way go on. Publish it again to resume.
         */
        post: operations["flows.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a flow
         * @description From now on it begins by itself, in the right of the person who publishes it: each call needs a permission of that person, then and when it is made. Runs that are under way keep their version.
         */
        post: operations["flows.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a flow with an order
         * @description The published version, whatever begins it. With a `key` the same start makes one run.
         */
        post: operations["flows.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a flow with an order
         * @description Nothing is done: what reads is asked in the caller’s right, what writes is only described, waits are over at once. `graph`: what is drawn and not saved yet.
         */
        post: operations["flows.dry_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a flow is made of
         * @description Events with the fields that a flow sees of each, operations that it may call, and flows to begin with.
         */
        get: operations["flows.kit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the runs of flows */
        get: operations["flow_runs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a run with its receipt */
        get: operations["flow_runs.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/runs/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take note of a run that failed */
        post: operations["flow_runs.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flows/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a run
         * @description A call that is being made is not broken off: try again when it has ended.
         */
        post: operations["flow_runs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the imports */
        get: operations["imports.list"];
        put?: never;
        /**
         * Import a file of orders or waybills
         * @description CSV or XLSX, at most 32 MiB and 250,000 lines, by multipart/form-data. Delimiter, encoding and columns are found out. It begins at once where the columns are known; else it waits for `imports.confirm_mapping`. The same file again is the same import.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an import and how far it is */
        get: operations["imports.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import
         * @description What was imported stays. The same file can be sent again.
         */
        post: operations["imports.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the lines of an import with their verdicts */
        get: operations["imports.list_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm what the columns hold, and begin
         * @description Remembered: the next file with the same columns begins at once.
         */
        put: operations["imports.confirm_mapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rejected.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the rejected lines
         * @description CSV as it was sent, with the reasons; no cell is one that a spreadsheet would run.
         */
        get: operations["imports.read_rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List incidents */
        get: operations["incidents.list"];
        put?: never;
        /**
         * Open an incident
         * @description Where one of this subject is not resolved yet, it is answered instead.
         */
        post: operations["incidents.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an incident and its timeline */
        get: operations["incidents.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge an incident */
        post: operations["incidents.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the waybills that are hit
         * @description What is under way now at the carrier or in the region of the incident.
         */
        get: operations["incidents.affected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an incident */
        post: operations["incidents.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note something in an incident
         * @description A notice says that those who wait were told: the next one is due from now on.
         */
        post: operations["incidents.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/post-mortem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draft the post-mortem
         * @description Markdown, from the timeline and the playbooks; what only people know is left open.
         */
        get: operations["incidents.post_mortem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell of an incident on the status page
         * @description For the team that runs the installation (STATUS_TENANT). The public page shows exactly these words, and nothing of the incident itself; `resolved` ends it. Repeated, it adds an update; the same words are not told twice.
         */
        post: operations["incidents.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen an incident */
        post: operations["incidents.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve an incident */
        post: operations["incidents.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to work on an incident */
        post: operations["incidents.work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what is connected
         * @description Without secrets.
         */
        get: operations["integrations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/chatea-pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Receive the messages of Chatea Pro
         * @description Makes the secret that the flow sends as its bearer. The one of before works for `graceHours` more.
         */
        put: operations["integrations.connect_chatea_pro"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List privacy requests
         * @description `open`: requests for data that nobody answered yet, and what is late, the first due first. Requests to forget are carried out by the system.
         */
        get: operations["privacy_requests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/privacy-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a request and how far it is */
        get: operations["privacy_requests.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/privacy-requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a request for data
         * @description Once the customer has their data.
         */
        post: operations["privacy_requests.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/privacy-requests/{id}/export.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what is known of a person, to be read */
        get: operations["privacy_requests.read_export_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/privacy-requests/{id}/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download what is known of a person */
        get: operations["privacy_requests.read_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/privacy-requests/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person
         * @description Everything that leads to the same person is found first. It cannot be undone. What they order or write afterwards is a new relationship.
         */
        post: operations["privacy_requests.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/privacy-requests/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gather all that is known of a person
         * @description When it is `done`, `privacy_requests.read_export` gives it, for fifteen days.
         */
        post: operations["privacy_requests.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/shopify/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a Shopify shop
         * @description The session token is swapped for an offline token, which is kept sealed.
         */
        post: operations["integrations.connect_shopify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/shopify/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Settle which orders of a shop are sent, and paid at the door
         * @description What is left out stays. It counts for orders that come or change from now on; an order that waits because its way to pay was not known is confirmed by hand. An earlier `from` lets the next sweep take the orders placed since.
         */
        put: operations["integrations.settle_shopify_orders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/shopify/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find orders that no webhook announced */
        post: operations["integrations.reconcile_shopify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/whatsapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Receive the messages of a WhatsApp number
         * @description Meta must agree that number, account, secret and token belong together. Whoever proves that takes the number from another who named it. Credentials for sending belong to `messaging_providers.put`.
         */
        put: operations["integrations.connect_whatsapp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the articles
         * @description Newest first: articles, policies and facts of products, with their state.
         */
        get: operations["knowledge.list"];
        put?: never;
        /**
         * Propose an article or a new version
         * @description Nothing is answered from it before it is approved. With `id` the next version of that article; its kind stays.
         */
        post: operations["knowledge.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an article with its versions */
        get: operations["knowledge.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an article
         * @description Customers and agents are answered from this version from now on. Also brings a retired article back.
         */
        post: operations["knowledge.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire an article
         * @description Nothing is answered from it any more. Its versions stay.
         */
        post: operations["knowledge.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the answer to a question
         * @description The passages that fit, best first, by words and by vectors; only of approved versions, each with its citation. `answer` is the one to be told; null: nothing speaks of half the question’s words, so say that it is not known.
         */
        post: operations["knowledge.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the brand voice */
        get: operations["brand_voice.read"];
        /** Set the brand voice */
        put: operations["brand_voice.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/knowledge/voice/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a text against the brand voice
         * @description What an agent wants to send passes here first.
         */
        post: operations["brand_voice.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/priors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how much each carrier delivers in each city
         * @description Of waybills of 150 to 21 days ago: delivered within 21 days, of all that were not cancelled or lost. The share is drawn towards the carrier’s share everywhere, as if it had 50 parcels more in the city. Which carrier is in force or tried there decides among carriers that the merchant likes equally.
         */
        get: operations["priors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learning/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show whether we learn with others */
        get: operations["learning.find_sharing"];
        /**
         * Decide whether to learn with others
         * @description By default the data of a tenant teaches only that tenant. Who opts in gives counts by message, city and hour, under a keyed hash, and hears at which hours at least three others did better: as a candidate, which is proven on its own messages. Who opts out takes its counts back.
         */
        put: operations["learning.set_sharing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show who is calling */
        get: operations["me.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages to customers
         * @description What was said, when, why, what it cost and what became of it; newest first.
         */
        get: operations["messages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the messages of today
         * @description Since midnight in Colombia, by their purpose, with what providers charged; and how many until this hour yesterday.
         */
        get: operations["messages.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell a customer of a delay
         * @description To whom the last message about the order went. One message for a person and occasion, whatever they ordered; the roll-out control of messages holds for it.
         */
        post: operations["messages.tell_delay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whom a report reached
         * @description One message for each recipient; none before it was sent, or when nobody wants its kind.
         */
        get: operations["messages.of_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the texts of the messages
         * @description Each message as it is written and as a customer of a made-up order reads it. Outside of the 24 hours in which free words may be sent, the provider’s template of the same name leaves with these parameters: its approved words may differ.
         */
        get: operations["messages.list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what was written to the customer
         * @description The newest hundred messages about the order, oldest first.
         */
        get: operations["messages.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the metrics
         * @description The catalogue: each business number with its one definition. Reports, agents and the warehouse use the same.
         */
        get: operations["metrics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/drill-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the orders behind a number
         * @description The rows that were counted, the newest first. Of a share those of its part, or with `of: whole` all that it is a share of.
         */
        post: operations["metrics.drill_down"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a metric
         * @description One number, or one for each period and group, as it is now. Periods are of the merchant’s time zone, weeks begin on Monday. By hour at most 14 days.
         */
        post: operations["metrics.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the events that are in no number
         * @description By event and reason. Each is a dead letter too: an operator can read it there and play it again.
         */
        get: operations["metrics.count_set_aside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show time zone, language and currency of numbers */
        get: operations["metrics.read_settings"];
        /** Change time zone, language and currency of numbers */
        put: operations["metrics.change_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices of messaging providers
         * @description Rejected templates, restrictions of the account, quality, errors, and messages that no way was left for.
         */
        get: operations["provider_notices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/notices/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a notice
         * @description The same thing told again later is a new notice.
         */
        post: operations["provider_notices.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messaging providers */
        get: operations["messaging_providers.list"];
        /**
         * Connect a messaging provider
         * @description Replaces the account of this provider, whole.
         */
        put: operations["messaging_providers.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/providers/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List providers that can be connected
         * @description With the form of their settings.
         */
        get: operations["messaging_providers.list_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/report-recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who gets reports */
        get: operations["report_recipients.list"];
        /**
         * Set which reports a person gets
         * @description People of the merchant, not customers. By message they end it with BAJA or STOP and begin again with ALTA or START; nobody else puts them back.
         */
        put: operations["report_recipients.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/report-recipients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Send no more reports to a person */
        delete: operations["report_recipients.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what waits, and for what
         * @description Of the own tenant: events on their way, keys that failing events block, calls to vendors by state (`uncertain`: nobody knows whether the vendor acted), and what was given up; and of all together the breakers of vendors. `attention` asks for a person.
         */
        get: operations["operations.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Newest first; with `search`, best match first.
         */
        get: operations["orders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an order */
        get: operations["orders.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the address of an order
         * @description What is left out stays. An order that waits for its address goes on when it can be delivered to; a waybill whose parcel was not picked up is made anew.
         */
        post: operations["orders.amend_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description A waybill that is not on its way is cancelled at the carrier too.
         */
        post: operations["orders.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/change-carrier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the carrier of an order
         * @description Until the waybill has its number. The carrier is one with an enabled account.
         */
        post: operations["orders.change_carrier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an order
         * @description The carrier’s waybill follows. An order that cannot be delivered to is held with the question that is open. One whose payment is not known (`stop`) needs `collect`; one that must not leave is not confirmed.
         */
        post: operations["orders.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold an order */
        post: operations["orders.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the cancellation of an order back
         * @description For a while (`undoMinutes` of the policy), and not what the shop itself cancelled. A waybill is made anew.
         */
        post: operations["orders.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List changes to many orders */
        get: operations["orders.list_bulk"];
        put?: never;
        /**
         * Prepare a change to many orders
         * @description A dry run over what the filter names now, at most 5,000 orders: nothing is changed before `orders.run_bulk`, and later orders are not touched.
         */
        post: operations["orders.prepare_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/bulk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a change to many orders and how far it is */
        get: operations["orders.find_bulk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/bulk/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a change to many orders
         * @description What was done stays.
         */
        post: operations["orders.cancel_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/bulk/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the orders of a change with their verdicts */
        get: operations["orders.list_bulk_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/bulk/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a change to many orders
         * @description Each order is decided anew; what the dry run refused is left out.
         */
        post: operations["orders.run_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count orders
         * @description How many are in each state now, why those on hold are, and how many came today and until this hour yesterday.
         */
        get: operations["orders.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the order policy */
        get: operations["orders.read_policy"];
        /**
         * Change the order policy
         * @description What is left out stays.
         */
        put: operations["orders.set_policy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a person must do
         * @description Newest first. A task is opened where a parcel is with the carrier and its order is no longer what the label says.
         */
        get: operations["orders.list_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/tasks/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a task */
        post: operations["orders.resolve_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what happened to an order
         * @description What this service knows, oldest first. Nothing for an order that is not there.
         */
        get: operations["orders.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved views of orders
         * @description One’s own and those that are shared, at most a hundred.
         */
        get: operations["orders.list_views"];
        put?: never;
        /** Save a view of orders */
        post: operations["orders.save_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a view of orders */
        delete: operations["orders.remove_view"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what happened after messages
         * @description Whether the parcel moved within one and two days after a message, how it ended, and whether a ticket followed. Goals: above 40 % and 60 %.
         */
        get: operations["outcomes.summarise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parked keys
         * @description Keys whose first event failed and is tried again; everything else goes on. After the last try it is a dead letter.
         */
        get: operations["parked_keys.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List playbooks */
        get: operations["playbooks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a playbook
         * @description The dry run: answers every step that it would take, and takes none.
         */
        post: operations["playbooks.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a run of a playbook */
        get: operations["playbooks.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/runs/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a playbook and run it
         * @description Takes the steps of the dry run, each once. Who approves is named in the audit of each step.
         */
        post: operations["playbooks.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/runs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a run
         * @description What was done stays done; the rest stays undone.
         */
        post: operations["playbooks.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reports */
        get: operations["reports.list"];
        put?: never;
        /**
         * Make a report
         * @description Answers at once; `reports.read` tells the progress, then the links to PDF, XLSX and CSV. Without dates it has its own window: daily is yesterday, by carrier and by city 90 days, others 30.
         */
        post: operations["reports.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a report and its files */
        get: operations["reports.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a report to its recipients
         * @description To those of its kind (`report_recipients.list`), by e-mail with its files, or as a document in a message to their phone; when it is not done yet, as soon as it is. Each has it once, however often this is asked. `messages.of_report` tells what became of it.
         */
        post: operations["reports.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List scheduled reports */
        get: operations["reports.list_schedules"];
        /**
         * Schedule a report
         * @description One for each kind; a second replaces the first, and `enabled: false` ends it. It is sent to the recipients of this kind: `report_recipients.list`.
         */
        put: operations["reports.schedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews
         * @description Newest first. A delivery is reviewed when its parcel ended, and again after a later movement; a conversation when nothing more is said in it, all of the bot’s and one in five of people’s; a run of an agent when it ended; the data of an order each time it is confirmed.
         */
        get: operations["reviews.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a review with its evidence */
        get: operations["reviews.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parcels at risk
         * @description Under way and not normal, the highest score first. Assessed with each event of the parcel and every five minutes.
         */
        get: operations["risks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the risk of a parcel
         * @description As of now, with its reasons; of a normal one too. Of a parcel that has ended there is none.
         */
        get: operations["risks.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/lights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the lights by city and carrier
         * @description Of parcels under way. Red: at least three, and a fifth, are urgent or need attention.
         */
        get: operations["risks.lights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the weights of the risk */
        get: operations["risks.read_weights"];
        put?: never;
        /**
         * Change the weights of the risk
         * @description Makes a new version; parcels are assessed by it from the next event or sweep on.
         */
        post: operations["risks.change_weights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what each rubric looks at */
        get: operations["rubrics.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the sign-in provider */
        get: operations["sign_on.show"];
        /**
         * Save the sign-in provider
         * @description OpenID Connect. The provider is asked at once what it is. Without `secret` the one before is kept.
         */
        put: operations["sign_on.save"];
        post?: never;
        /** Remove the sign-in provider */
        delete: operations["sign_on.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-on/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove that a domain is the company’s
         * @description Looks for the TXT record of `proofs`. Until then nobody joins by themselves from the domain.
         */
        post: operations["sign_on.prove_domain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a demo tenant
         * @description Where the demo runs and nowhere else: elsewhere it is not found.
         */
        post: operations["tenants.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tickets that need a person
         * @description Newest first. A ticket is opened only where the platform cannot mend it; one of a guía and a cause at a time.
         */
        get: operations["tickets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a resolved ticket again */
        post: operations["tickets.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve a ticket */
        post: operations["tickets.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a ticket */
        post: operations["tickets.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show at what hour messages leave
         * @description Cities with an hour, or with a trial. Everywhere else, and for all other messages, it is at once.
         */
        get: operations["timings.list"];
        /**
         * Set the hour of a message in a city
         * @description Nine in ten orders get it; one in ten is written to at once, so that other hours stay known.
         */
        put: operations["timings.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was learnt, with its evidence
         * @description Newest first: each candidate for another hour of a message in a city, another carrier of a city, other points of the risk, an article, or phrases of one meaning, how it did on the golden set and on the replayed history, what its trial measured, and who decided what from which data.
         */
        get: operations["turns.list"];
        put?: never;
        /**
         * Propose another hour for a message
         * @description It is held against the golden set and the replayed history at once. Only when it is better on both does its trial begin, on three in ten orders; else the answer is a refused turn.
         */
        post: operations["turns.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a turn of learning */
        get: operations["turns.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/{id}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promote what is in a trial
         * @description All orders get it, before the trial’s looks are over. What was not proven on history can not be promoted. An article is approved in the knowledge.
         */
        post: operations["turns.promote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse what is in a trial
         * @description All orders keep what was. It is not proposed again for thirty days.
         */
        post: operations["turns.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/{id}/roll-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll back to what was before
         * @description For all orders, from the next on. A trial that was based on the new value ends with it.
         */
        post: operations["turns.roll_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/turns/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look now for what can be learnt
         * @description Else it is done once a week. A trial is judged once in six days at most, however often this is asked. It obeys the control `learning`.
         */
        post: operations["turns.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people */
        get: operations["users.list"];
        put?: never;
        /**
         * Add a demo person
         * @description Where the demo runs and nowhere else: elsewhere it is not found, and people are invited.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a person may do
         * @description New roles or `disabled` end all log-ins of the person. Who gives roles, or enables, proves who they are (`password`).
         */
        patch: operations["users.change"];
        trace?: never;
    };
    "/api/v1/users/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the sessions of a person */
        post: operations["users.end_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link to set the password */
        post: operations["users.send_password_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/remove-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the codes and passkeys of a person
         * @description For somebody who lost them. Their log-ins end, and they are told.
         */
        post: operations["users.remove_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unlink-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget who a person is at the provider
         * @description For an e-mail that has another subject now. The next sign-in names the person anew.
         */
        post: operations["users.unlink_sign_on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person
         * @description By mail; the link is good once, for three days. The answer is the same whether the e-mail has an account or not: only its owner learns it.
         */
        post: operations["users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List waybills
         * @description Newest first; with `orderId` all of that order at once.
         */
        get: operations["waybills.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a waybill with its history */
        get: operations["waybills.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a waybill
         * @description One that is not on its way yet; it is cancelled at the carrier after the answer.
         */
        post: operations["waybills.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/{number}/label.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the label of a waybill
         * @description The carrier’s own PDF, fetched once and kept.
         */
        get: operations["waybills.read_label"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the waybills under way
         * @description Those that are neither delivered, returned, lost, cancelled nor refused; and what couriers have to collect for them.
         */
        get: operations["waybills.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delivery exceptions
         * @description The earliest deadline first. The deadline and the working time left are computed here, with Colombia’s holidays and the days that each carrier gives.
         */
        get: operations["waybills.list_exceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a delivery exception
         * @description The latest of this parcel.
         */
        get: operations["waybills.find_exception"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/exceptions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a delivery exception
         * @description What the carrier shall do. It is kept and shown with the words for the carrier’s desk: no carrier takes it by a call of ours yet. `openedAt` names the novedad that was seen: a newer one is not answered by mistake.
         */
        post: operations["waybills.answer_exception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/exceptions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an answer to a delivery exception back */
        post: operations["waybills.withdraw_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/exceptions/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count unanswered delivery exceptions */
        get: operations["waybills.count_exceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what customers ask on their page
         * @description Another day, or a question. Newest first.
         */
        get: operations["waybills.list_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what a customer asked
         * @description The customer reads it on their page; whoever has the link sees it.
         */
        post: operations["waybills.answer_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waybills/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what happened to the waybills of an order
         * @description What carriers told, oldest first.
         */
        get: operations["waybills.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PasskeyAnswer: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            response: {
                clientDataJSON: string;
                attestationObject?: string;
                authenticatorData?: string;
                signature?: string;
                userHandle?: string;
                transports?: string[];
            };
        };
        FlowGraph: {
            trigger: components["schemas"]["FlowTrigger"];
            /** @description IANA */
            zone: string;
            /** @description most runs that begin in a day of the zone */
            perDay: number;
            start?: string;
            nodes: components["schemas"]["FlowNode"][];
        };
        FlowTrigger: {
            /** @constant */
            on: "event";
            /** @enum {string} */
            event: "orders.order-placed" | "orders.order-confirmation-requested" | "orders.order-confirmed" | "orders.order-held" | "orders.order-cancelled" | "tracking.waybill-created" | "tracking.waybill-moved" | "tracking.customer-asked" | "tracking.delivery-rated";
            tests: components["schemas"]["FlowTest"][];
        } | {
            /** @constant */
            on: "cron";
            /** @description five fields, in the zone */
            cron: string;
        } | {
            /** @constant */
            on: "person";
        };
        FlowTest: {
            /** @description `trigger.total`, `steps.<id>.state`; in the trigger’s tests the field alone */
            left: string;
            /** @enum {string} */
            operator: "is" | "is_not" | "more" | "less" | "present" | "absent";
            value?: string | number | boolean;
        };
        FlowNode: {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "condition";
            tests: components["schemas"]["FlowTest"][];
            yes?: string;
            no?: string;
        } | {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "wait";
            minutes: number;
            next?: string;
        } | {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "call";
            operation: string;
            /** @description texts may hold `{{trigger.orderId}}` and `{{steps.<id>.<field>}}` */
            input: {
                [key: string]: string | number | boolean;
            };
            /** @description a person is asked first in any case */
            ask?: boolean;
            next?: string;
            /** @description where a refusal leads; absent: it ends the run */
            refused?: string;
        } | {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "end";
        };
        Agent: {
            id: string;
            name: {
                es: string;
                en: string;
            };
            purpose: {
                es: string;
                en: string;
            };
            /** @description it may touch only what its task names */
            confined: boolean;
            instructions: string;
            tools: string[];
            policy: {
                /** @description writes of these risks need no person */
                free: ("nothing" | "message" | "waybill" | "money" | "access")[];
                /** @description operations that always need one */
                always: string[];
                /** @description pesos; a larger sum needs a person */
                freeUpTo: number;
                /** @description an approval is over after this time */
                minutes: number;
            };
            budget: {
                /** @description most questions to the model */
                steps: number;
                /** @description without the waiting for people */
                seconds: number;
                /** @description millionths of a US dollar */
                costMicros: number;
            };
            triggers: ({
                /** @constant */
                on: "event";
                /** @enum {string} */
                event: "novedad" | "confirmation_due";
            } | {
                /** @constant */
                on: "daily";
                at: string;
            })[];
            /** @description whether triggers start it */
            enabled: boolean;
        };
        AgentApproval: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * Format: uuid
             * @description our id
             */
            runId: string;
            agent: string;
            operation: string;
            input: {
                [key: string]: unknown;
            };
            hash: string;
            /** @description the rule of the policy: `risk:waybill`, `amount:250000`, `always` */
            why: string;
            orderId: string | null;
            /** @enum {string} */
            state: "open" | "approved" | "denied" | "expired" | "void";
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            expiresAt: string;
            decidedAt: string | null;
            decidedBy: string | null;
            note: string | null;
        };
        AgentRun: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            agent: string;
            task: string;
            /** @enum {string} */
            state: "new" | "running" | "waiting" | "ended";
            end: ("done" | "failed" | "cancelled" | "over_budget" | "looped" | "timed_out" | "handed_over") | null;
            /** @description a code */
            reason: string | null;
            orderId: string | null;
            dryRun: boolean;
            startedBy: {
                /** @enum {string} */
                kind: "person" | "event" | "cron" | "program";
                id: string;
            };
            /** @description questions to the model */
            asks: number;
            /** @description millionths of a US dollar */
            costMicros: number;
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
        };
        AgentRunWithSteps: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            agent: string;
            task: string;
            /** @enum {string} */
            state: "new" | "running" | "waiting" | "ended";
            end: ("done" | "failed" | "cancelled" | "over_budget" | "looped" | "timed_out" | "handed_over") | null;
            /** @description a code */
            reason: string | null;
            orderId: string | null;
            dryRun: boolean;
            startedBy: {
                /** @enum {string} */
                kind: "person" | "event" | "cron" | "program";
                id: string;
            };
            /** @description questions to the model */
            asks: number;
            /** @description millionths of a US dollar */
            costMicros: number;
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
            facts: {
                [key: string]: string;
            };
            models: string[];
            /** @description what the agent said in the end */
            text: string | null;
            /** @description what it said on the way */
            said: string[];
            /** @description codes of what the model did wrong */
            faults: string[];
            receipts: components["schemas"]["AgentReceipt"][];
        };
        AgentReceipt: {
            call: number;
            operation: string;
            /** @enum {string} */
            kind: "read" | "write";
            /** @enum {string} */
            risk: "nothing" | "message" | "waybill" | "money" | "access";
            title: {
                es: string;
                en: string;
            };
            /** @description what was done, by whose leave, and how it ended: for people */
            text: {
                es: string;
                en: string;
            };
            input: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the operation and its input: what an approval is bound to */
            hash: string;
            /** @enum {string} */
            outcome: "planned" | "asked" | "called" | "done" | "refused" | "unknown" | "described";
            code: string | null;
            /** Format: date-time */
            at: string;
            approval: {
                decision: ("approved" | "denied" | "expired") | null;
                by: string | null;
                /** @description who it is, as the reader may see people */
                person: {
                    name: string;
                    email: string;
                } | null;
                at: string | null;
                note: string | null;
            } | null;
            /** @description the operation that takes it back */
            undo: string | null;
            undone: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
        };
        TimelineEntry: {
            /** @description unique among the entries of its service */
            id: string;
            /**
             * Format: date-time
             * @description when it happened, by the clock of the actor
             */
            at: string;
            /** @description when we heard of it, where that is kept */
            seenAt: string | null;
            /** @enum {string} */
            actor: "system" | "shop" | "customer" | "carrier" | "person";
            text: {
                es: string;
                en: string;
            };
            /** @description words of the actor: a carrier’s description, a message’s text, a reason */
            detail: string | null;
            /** @enum {string} */
            tone: "plain" | "good" | "waiting" | "warning" | "bad" | "returned" | "agent";
            /**
             * @description `detail` is folded
             * @enum {string}
             */
            importance: "main" | "normal" | "detail";
            attempt: number | null;
            /** @description what it waits for */
            next: {
                es: string;
                en: string;
            } | null;
            /** @description the id of what was done: a message, a waybill number */
            receipt: string | null;
            cost: components["schemas"]["Money"] | null;
        };
        /** @description A decimal string with its ISO 4217 currency */
        Money: {
            amount: string;
            currency: string;
        };
        ApiKey: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            /** @description the first characters of the key */
            hint: string;
            roles: string[];
            permissions: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt?: string;
            /** Format: date-time */
            revokedAt?: string;
        };
        NewApiKey: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            roles: string[];
            /** @description shown here once, never again */
            key: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AuditRow: {
            seq: number;
            /** Format: date-time */
            at: string;
            who: {
                kind: string;
                id: string;
                session?: string;
            };
            /** @description the name of the operation */
            what: string;
            /** @description ids of what it was done to */
            about?: {
                [key: string]: string;
            };
            /** @description names of what was given, never the values */
            fields?: string[];
            from?: {
                address?: string;
                agent?: string;
            };
            /** @enum {string} */
            outcome: "done" | "refused" | "failed" | "alert";
            code?: string;
            correlation?: string;
            hash: string;
        };
        AuditProof: {
            whole: boolean;
            entries: number;
            head?: {
                seq: number;
                hash: string;
            };
            /** @description the first number that does not fit */
            faultAt?: number;
        };
        Accepted: {
            /** @constant */
            accepted: true;
        };
        Access: {
            id: string;
            /** @enum {string} */
            kind: "user" | "api_key";
            tenant: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            roles: string[];
            /** @description `<area>:<read|write>`, the scopes of operations */
            permissions: string[];
            person?: {
                email: string;
                name: string;
            };
            /** @enum {string} */
            locale: "es" | "en";
            /** @description codes of an app are asked for at the log-in */
            secondFactor: boolean;
            /** @description send it as X-CSRF-Token with every write by cookie */
            csrf?: string;
        };
        PasskeyAsked: {
            options: components["schemas"]["PasskeyOptions"];
        };
        /** @description for `PublicKeyCredential.parse…OptionsFromJSON` of the browser */
        PasskeyOptions: {
            [key: string]: unknown;
        };
        Passkey: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            usedAt?: string;
        };
        Session: {
            accessToken: string;
            refreshToken: string;
            /** @description seconds of the access token */
            expiresIn: number;
        };
        NewSecondFactor: {
            secret: string;
            /** @description for a QR code */
            url: string;
        };
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        LogIn: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @description by cookie; else by tokens */
            browser: boolean;
            /** @description the one that asks */
            current: boolean;
            address: string;
            agent: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        SignOnBegun: {
            url: string;
        };
        Call: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @enum {string} */
            direction: "out" | "in";
            /** @enum {string} */
            purpose: "order_confirmation" | "delivery_problem" | "office_pickup" | "inbound";
            orderId: string | null;
            campaignId: string | null;
            /** @description masked: enough to recognise a person, not enough to call them */
            phone: string | null;
            why: string;
            /**
             * @description `waiting`: for its hour, a line or the next try; `calling`: it holds a line
             * @enum {string}
             */
            state: "waiting" | "calling" | "settled";
            /**
             * Format: date-time
             * @description when it waits: not before
             */
            dueAt: string;
            tries: number;
            maxTries: number;
            outcome: ("confirmed" | "declined" | "redelivery_wanted" | "will_pick_up" | "will_not_pick_up" | "told" | "change_wanted" | "person_wanted" | "not_theirs" | "not_understood" | "not_identified" | "opted_out" | "unreachable" | "not_needed" | "withheld" | "cancelled") | null;
            /** @description a person of the team has to go on with it, until `resolved` */
            needsPerson: boolean;
            resolved: {
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            settledAt: string | null;
        };
        CallWithTries: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @enum {string} */
            direction: "out" | "in";
            /** @enum {string} */
            purpose: "order_confirmation" | "delivery_problem" | "office_pickup" | "inbound";
            orderId: string | null;
            campaignId: string | null;
            /** @description masked: enough to recognise a person, not enough to call them */
            phone: string | null;
            why: string;
            /**
             * @description `waiting`: for its hour, a line or the next try; `calling`: it holds a line
             * @enum {string}
             */
            state: "waiting" | "calling" | "settled";
            /**
             * Format: date-time
             * @description when it waits: not before
             */
            dueAt: string;
            tries: number;
            maxTries: number;
            outcome: ("confirmed" | "declined" | "redelivery_wanted" | "will_pick_up" | "will_not_pick_up" | "told" | "change_wanted" | "person_wanted" | "not_theirs" | "not_understood" | "not_identified" | "opted_out" | "unreachable" | "not_needed" | "withheld" | "cancelled") | null;
            /** @description a person of the team has to go on with it, until `resolved` */
            needsPerson: boolean;
            resolved: {
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            settledAt: string | null;
            attempts: {
                /**
                 * Format: uuid
                 * @description our id
                 */
                id: string;
                n: number;
                /** Format: date-time */
                dialedAt: string;
                answeredAt: string | null;
                endedAt: string | null;
                answeredBy: ("person" | "machine") | null;
                result: ("answered" | "silent" | "machine" | "busy" | "no_answer" | "failed" | "cancelled") | null;
                seconds: number | null;
                cost: components["schemas"]["Money"] | null;
                /** @description the provider’s id of it */
                receipt: string | null;
                /**
                 * @description `refused`: by the customer; `kept`: `calls.recording` gives it; `gone`: its time is over
                 * @enum {string}
                 */
                recording: "none" | "refused" | "asked" | "kept" | "gone";
                transcript: {
                    /** @enum {string} */
                    by: "bot" | "customer";
                    text: string;
                    /** Format: date-time */
                    at: string;
                    steps: string[];
                }[];
            }[];
        };
        CallRecording: {
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        CallingAccount: {
            provider: string;
            /** @description the number that calls and is called, E.164 */
            number: string;
            /** @description calls at once */
            lines: number;
            /** @description names only: secrets never come out */
            settings: string[];
            /** @description what the provider is to ask when the number is called */
            inboundUrl: string;
            /** @description why nobody is called until the account is put again */
            fault: string | null;
        };
        CheckedCallingAccount: {
            provider: string;
            /** @description the number that calls and is called, E.164 */
            number: string;
            /** @description calls at once */
            lines: number;
            /** @description names only: secrets never come out */
            settings: string[];
            /** @description what the provider is to ask when the number is called */
            inboundUrl: string;
            /** @description why nobody is called until the account is put again */
            fault: string | null;
            /** @description the provider knew the settings; false when it could not be asked just now */
            proven: boolean;
        };
        CallOptOut: {
            /** @description E.164 */
            phone: string;
            isOptedOut: boolean;
        };
        CallPolicy: {
            /** @description as it is said; without it, by the shop’s domain */
            businessName?: string;
            /** @description orders that nobody confirmed in writing */
            confirmation: {
                isOn: boolean;
                /** @description so long the customer may answer or act by themselves */
                afterMinutes: number;
            };
            /** @description parcels with a novedad */
            deliveryProblem: {
                isOn: boolean;
                /** @description so long the customer may answer or act by themselves */
                afterMinutes: number;
            };
            /** @description parcels that wait at an office */
            officePickup: {
                isOn: boolean;
                /** @description so long the customer may answer or act by themselves */
                afterMinutes: number;
            };
            /** @description of the day in Colombia */
            hours: {
                from: number;
                until: number;
                sundaysAndHolidays: boolean;
            };
            maxTries: number;
            /** @description to one phone, for whatever purpose */
            triesPerDay: number;
            /** @description after no answer; sooner when it was busy */
            retryMinutes: number;
            /**
             * @description `ask`: the customer is asked first; without a yes nothing is recorded
             * @enum {string}
             */
            recording: "off" | "ask";
            recordingDays: number;
        };
        CallCampaign: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            /** @enum {string} */
            purpose: "order_confirmation" | "delivery_problem" | "office_pickup";
            /** @enum {string} */
            state: "running" | "paused" | "stopped" | "done";
            /** @description why it was paused or stopped */
            reason: string | null;
            maxTries: number;
            /** @description customers to call */
            total: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
        };
        CallCampaignWithCounts: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            /** @enum {string} */
            purpose: "order_confirmation" | "delivery_problem" | "office_pickup";
            /** @enum {string} */
            state: "running" | "paused" | "stopped" | "done";
            /** @description why it was paused or stopped */
            reason: string | null;
            maxTries: number;
            /** @description customers to call */
            total: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
            byState: {
                [key: string]: number;
            };
            byOutcome: {
                [key: string]: number;
            };
            /** @description times that a telephone was to ring */
            tries: number;
        };
        HourCandidate: {
            purpose: string;
            /** @description in Colombia */
            hour: number;
            messages: number;
            share: number;
            others: {
                messages: number;
                share: number;
            };
            /** @enum {string} */
            verdict: "better" | "worse" | "no_difference" | "too_few";
            /** @description two-sided, before the correction */
            p: number | null;
        };
        CarrierAccount: {
            /** @description the carrier’s id */
            carrier: string;
            /** @description who sends, as labels say */
            sender: {
                name: string;
                phone: string;
                address: string;
                daneCode: string;
                city: string;
                email?: string & (unknown & unknown);
                document?: string;
            };
            /** @description the usual parcel, in centimetres */
            parcel: {
                length: number;
                width: number;
                height: number;
            };
            enabled: boolean;
            priority: number;
            /** @description names with dots: secrets never come out */
            settings: {
                [key: string]: string;
            };
        };
        CheckedCarrierAccount: {
            /** @description the carrier’s id */
            carrier: string;
            /** @description who sends, as labels say */
            sender: {
                name: string;
                phone: string;
                address: string;
                daneCode: string;
                city: string;
                email?: string & (unknown & unknown);
                document?: string;
            };
            /** @description the usual parcel, in centimetres */
            parcel: {
                length: number;
                width: number;
                height: number;
            };
            enabled: boolean;
            priority: number;
            /** @description names with dots: secrets never come out */
            settings: {
                [key: string]: string;
            };
            /** @description the carrier knew the settings; false when it could not be asked just now */
            proven: boolean;
        };
        MadePushSecret: {
            /** @description shown here once, never again */
            pushSecret: string;
        };
        Vendor: {
            id: string;
            name: string;
            /** @description JSON Schema of its settings: a form; secrets are `writeOnly` */
            schema: {
                [key: string]: unknown;
            };
        };
        Coaching: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "done" | "dismissed";
            score: number;
            /** @description null: it was erased meanwhile */
            review: components["schemas"]["Review"] | null;
            /** @description who looked at it */
            owner: string | null;
            note: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        Review: {
            /** Format: uuid */
            id: string;
            rubric: string;
            version: number;
            /** @description of a delivery */
            waybillId: string | null;
            /** @description of a conversation */
            conversationId: string | null;
            /** @description of a run of an agent */
            runId: string | null;
            /** @description who wrote or acted: bot, person, or an agent */
            who: string | null;
            orderId: string | null;
            number: string | null;
            carrier: string | null;
            city: string | null;
            /** @description of the criteria that could be answered */
            score: number;
            findings: {
                criterion: string;
                /** @description null: there is no answer */
                passed: boolean | null;
                /** @description times, states and codes of the carrier; quoted words without personal data */
                evidence: string;
            }[];
            /** Format: date-time */
            at: string;
        };
        RollOutControl: {
            /**
             * @description what the platform does by itself
             * @enum {string}
             */
            kind: "messages" | "calls" | "agents" | "stop_ship" | "learning";
            on: boolean;
            /** @description nothing leaves; what would have left is in controls.withheld */
            dryRun: boolean;
            /** @description only what is about these leaves */
            pilot: {
                /**
                 * @description none: every city
                 * @default []
                 */
                cities: string[];
                /**
                 * @description none: every carrier
                 * @default []
                 */
                carriers: string[];
            } | null;
            limits: {
                /** @description a day of Colombia; what is beyond does not leave */
                perDay?: number;
                /** @description what is beyond waits for the next minute */
                perMinute?: number;
                /** @description to one phone; 2 is a good beginning */
                perPhonePerDay?: number;
            };
            reason: string | null;
            paused: {
                reason: string;
                /** Format: date-time */
                since: string;
                by: string;
            } | null;
            /** @description null: nobody has set it, everything leaves */
            setBy: string | null;
            setAt: string | null;
            /** @description counted only while something is limited */
            passedToday: number;
            withheldToday: number;
            waiting: number;
        };
        WithheldAction: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * @description what the platform does by itself
             * @enum {string}
             */
            kind: "messages" | "calls" | "agents" | "stop_ship" | "learning";
            /** @enum {string} */
            because: "off" | "dry_run" | "outside_pilot" | "per_day" | "per_phone" | "paused_too_long";
            what: string;
            city?: string;
            carrier?: string;
            /** @description ids */
            about: {
                [key: string]: string;
            };
            /** Format: date-time */
            at: string;
        };
        Conversation: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** Format: uuid */
            contactId: string;
            customer: {
                name: string | null;
                username: string | null;
                /** @description E.164; some providers hide it of people with a username */
                phone: string | null;
            };
            provider: string;
            /**
             * @description who answers
             * @enum {string}
             */
            state: "bot" | "human" | "closed";
            /** @description the person who took it */
            owner: {
                id: string;
                /** Format: date-time */
                since: string;
            } | null;
            /** @description since when the customer waits for a person’s words */
            waitingSince: string | null;
            /** @description what the customer wrote for a person and nobody has seen */
            unread: number;
            /** @description until then a person may write freely; later a template only */
            windowEndsAt: string | null;
            last: {
                /** @enum {string} */
                by: "customer" | "bot" | "person";
                kind: string;
                /** @description its beginning */
                text: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description the order that a person was called for */
            orderId: string | null;
            /** @description what a person said that the customer meant */
            meaning: {
                /** @enum {string} */
                intent: "where_is_order" | "confirm_yes" | "confirm_no" | "yes_with_change" | "keep_order" | "cancel_order" | "pay_question" | "payment_method_question" | "amount_question" | "change_address" | "give_address" | "change_date" | "change_quantity_or_product" | "change_phone" | "claim_not_received" | "claim_damaged_or_wrong" | "return_or_refund" | "not_my_order" | "anger" | "person_wanted" | "question_back" | "product_question" | "carrier_or_guia_question" | "office_pickup_question" | "delivery_instructions" | "invoice_request" | "greeting" | "thanks_or_goodbye" | "stop_messages" | "other";
                by: string;
                /** Format: date-time */
                at: string;
                /** @description the customer’s last message when it was said */
                messageId: string | null;
            } | null;
            /** @description how often in a row the customer was not understood */
            unclear: number;
            /** @description why a person was called */
            reason?: string;
            archived: boolean;
            /** Format: date-time */
            updatedAt: string;
        };
        ConversationWithMessages: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** Format: uuid */
            contactId: string;
            customer: {
                name: string | null;
                username: string | null;
                /** @description E.164; some providers hide it of people with a username */
                phone: string | null;
            };
            provider: string;
            /**
             * @description who answers
             * @enum {string}
             */
            state: "bot" | "human" | "closed";
            /** @description the person who took it */
            owner: {
                id: string;
                /** Format: date-time */
                since: string;
            } | null;
            /** @description since when the customer waits for a person’s words */
            waitingSince: string | null;
            /** @description what the customer wrote for a person and nobody has seen */
            unread: number;
            /** @description until then a person may write freely; later a template only */
            windowEndsAt: string | null;
            last: {
                /** @enum {string} */
                by: "customer" | "bot" | "person";
                kind: string;
                /** @description its beginning */
                text: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description the order that a person was called for */
            orderId: string | null;
            /** @description what a person said that the customer meant */
            meaning: {
                /** @enum {string} */
                intent: "where_is_order" | "confirm_yes" | "confirm_no" | "yes_with_change" | "keep_order" | "cancel_order" | "pay_question" | "payment_method_question" | "amount_question" | "change_address" | "give_address" | "change_date" | "change_quantity_or_product" | "change_phone" | "claim_not_received" | "claim_damaged_or_wrong" | "return_or_refund" | "not_my_order" | "anger" | "person_wanted" | "question_back" | "product_question" | "carrier_or_guia_question" | "office_pickup_question" | "delivery_instructions" | "invoice_request" | "greeting" | "thanks_or_goodbye" | "stop_messages" | "other";
                by: string;
                /** Format: date-time */
                at: string;
                /** @description the customer’s last message when it was said */
                messageId: string | null;
            } | null;
            /** @description how often in a row the customer was not understood */
            unclear: number;
            /** @description why a person was called */
            reason?: string;
            archived: boolean;
            /** Format: date-time */
            updatedAt: string;
            /** @description the newest 500, oldest first */
            messages: {
                /**
                 * Format: uuid
                 * @description our id
                 */
                id: string;
                /**
                 * @description `note`: for the team, never sent
                 * @enum {string}
                 */
                direction: "in" | "out" | "note";
                kind: string;
                text?: string;
                /** @description what was looked up and decided before it was said */
                steps: string[];
                /** @description the person of the team who wrote it */
                author?: string;
                /** Format: date-time */
                at: string;
            }[];
            /** @description how the customer found it, where they were asked */
            satisfaction: components["schemas"]["Satisfaction"] | null;
        };
        Satisfaction: {
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            resolvedBy: "bot" | "person";
            /** @description null: the customer has not answered */
            rating: ("bad" | "fair" | "good") | null;
            ratedAt: string | null;
        };
        CustomerContext: {
            customer: {
                name: string | null;
                username: string | null;
                phone: string | null;
                /** @description since then they want no messages beside answers */
                optedOutAt: string | null;
            };
            /** @description their newest ten, open ones first */
            orders: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @description the parcel’s state, or the order’s until there is one */
                status: string;
                open: boolean;
                carrier: string | null;
                /** @description of the waybill */
                number: string | null;
                movedAt: string | null;
                city: string | null;
                /** @description to be paid at the door */
                collect: components["schemas"]["Money"] | null;
                /** @description the open novedad */
                exception: string | null;
                /** @description the question to the customer that holds it */
                waitsFor: string | null;
            }[];
            /** @description to be paid for all open orders; null: nothing, or in several currencies */
            collect: components["schemas"]["Money"] | null;
            /** @description open novedades */
            exceptions: number;
            /** @description their conversations before this one, newest first, at most five */
            earlier: {
                /**
                 * Format: uuid
                 * @description our id
                 */
                id: string;
                /** @enum {string} */
                state: "bot" | "human" | "closed";
                /** @description why a person was called */
                reason: string | null;
                /** Format: date-time */
                lastAt: string;
                satisfaction: components["schemas"]["Satisfaction"] | null;
            }[];
            ratings: {
                asked: number;
                good: number;
                fair: number;
                bad: number;
            };
        };
        SuggestedReplies: {
            /** @description the message that is answered */
            asked: {
                /** Format: uuid */
                messageId: string;
                /** @description what the customer means, as it was understood */
                intent: string;
                sure: boolean;
            } | null;
            /** @description likeliest first */
            suggestions: {
                text: string;
                /** @description what it is made from */
                sources: ({
                    /** @constant */
                    kind: "order";
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | {
                    /** @constant */
                    kind: "article";
                    /** Format: uuid */
                    id: string;
                    /** @description the version that the words are from */
                    version: number;
                    title: string;
                })[];
            }[];
            /** @description why there is none; `not_known`: neither their orders nor an approved article answer it */
            reason: ("nothing_asked" | "not_known" | "voice" | "away") | null;
            /** @description rules of the brand voice that kept suggestions back */
            heldBackBy: string[];
        };
        ChatRules: {
            /** @description when a person is called, beside what always calls one: a claim, anger, a photo, who asks for a person */
            handOver: {
                /** @description words or phrases of the customer that call a person; accents and case make no difference */
                words: string[];
                /** @description what the customer means for sure, and a person answers */
                intents: ("where_is_order" | "confirm_yes" | "confirm_no" | "yes_with_change" | "keep_order" | "cancel_order" | "pay_question" | "payment_method_question" | "amount_question" | "change_address" | "give_address" | "change_date" | "change_quantity_or_product" | "change_phone" | "claim_not_received" | "claim_damaged_or_wrong" | "return_or_refund" | "not_my_order" | "anger" | "person_wanted" | "question_back" | "product_question" | "carrier_or_guia_question" | "office_pickup_question" | "delivery_instructions" | "invoice_request" | "greeting" | "thanks_or_goodbye" | "stop_messages" | "other")[];
                /** @description how often in a row the bot asks back */
                afterUnclear: number;
                /** @description how often in a row the same matter may come */
                afterSame: number;
            };
            /** @description the bot does not say them: a person is called instead */
            neverSays: string[];
            /** @description what the bot answered is closed; null: never */
            closeQuietAfterHours: number | null;
            satisfaction: {
                /** @description whether customers are asked how a conversation went */
                on: boolean;
                /** @description one customer is asked at most once in so many days */
                everyDays: number;
            };
            /** @description 0: nobody has set any, the defaults hold */
            version: number;
            setBy: string | null;
            setAt: string | null;
        };
        DeadLetter: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @description the group or the effect that gave up */
            source: string;
            name: string;
            error: string;
            attempts: number;
            envelope: unknown;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            replayedAt?: string;
        };
        Detector: {
            id: string;
            summary: {
                es: string;
                en: string;
            };
            /** @enum {string} */
            kind: "drop" | "rate";
            /** @enum {string} */
            severity: "critical" | "error" | "warning";
            /** @description hours */
            windows: number[];
            /** @description watched over all merchants too */
            overAll: boolean;
            /** @description subjects that alarm in the last hour that was looked at */
            alarms: string[];
        };
        Flow: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "published" | "paused";
            /** @description the version that is written on */
            newest: number;
            /** @description the version that runs begin with */
            current: number | null;
            /** @description counts the savings: name the one that you saw when you save */
            revision: number;
            trigger: components["schemas"]["FlowTriggerOutput"];
            /** Format: date-time */
            updatedAt: string;
        };
        FlowWhole: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            /** @enum {string} */
            state: "draft" | "published" | "paused";
            /** @description the version that is written on */
            newest: number;
            /** @description the version that runs begin with */
            current: number | null;
            /** @description counts the savings: name the one that you saw when you save */
            revision: number;
            trigger: components["schemas"]["FlowTriggerOutput"];
            /** Format: date-time */
            updatedAt: string;
            /** @description of the newest version */
            graph: components["schemas"]["FlowGraphOutput"];
            /** @description what keeps the newest version from being published by the caller */
            problems: components["schemas"]["FlowProblem"][];
            runsToday: number;
            /** @description in whose right it acts */
            publishedBy: string | null;
            publishedAt: string | null;
        };
        FlowProblem: {
            /** @description null: of the flow or its trigger */
            node: string | null;
            field: string | null;
            code: string;
            what: string | null;
        };
        FlowTried: {
            /** @description whether the trigger’s tests are true for it */
            starts: boolean;
            data: {
                [key: string]: string | number | boolean;
            };
            /** @description fields of the trigger that this order does not tell */
            missing: string[];
            receipt: components["schemas"]["FlowStep"][];
            /** @enum {string} */
            end: "done" | "failed" | "cancelled";
            reason: string;
            /** @description of the drawn flow; with some of them nothing was gone through */
            problems: components["schemas"]["FlowProblem"][];
        };
        FlowStep: {
            node: string;
            /** @enum {string} */
            kind: "condition" | "wait" | "call" | "end";
            title: string | null;
            /**
             * @description `unknown`: nobody knows whether it was done; `described`: of a dry run
             * @enum {string}
             */
            state: "waiting" | "asking" | "calling" | "done" | "refused" | "denied" | "expired" | "unknown" | "described";
            /** Format: date-time */
            at: string;
            endedAt: string | null;
            /** @description of a wait: when it is over; of a question: until when it may be answered */
            until: string | null;
            operation: string | null;
            summary: {
                es: string;
                en: string;
            } | null;
            input: {
                [key: string]: string | number | boolean;
            } | null;
            /** @description why a person is asked: `risk:waybill`, `always` */
            why: string | null;
            /** @description of a condition */
            isTrue: boolean | null;
            /** @description why it was not done */
            code: string | null;
            /** @description of the answer: what later steps name */
            kept: {
                [key: string]: string | number | boolean;
            } | null;
            /** @description who approved or denied */
            by: string | null;
            /** @description the next step */
            to: string | null;
        };
        FlowKit: {
            triggers: {
                /** @enum {string} */
                on: "event" | "cron" | "person";
                event: string | null;
                fields: {
                    [key: string]: "id" | "text" | "number" | "flag";
                };
            }[];
            operations: {
                name: string;
                summary: {
                    es: string;
                    en: string;
                };
                /** @enum {string} */
                kind: "read" | "write";
                /** @enum {string} */
                risk: "nothing" | "message" | "waybill" | "money" | "access";
                /** @description a person is asked before each call */
                asks: boolean;
                /** @description JSON Schema */
                input: {
                    [key: string]: unknown;
                };
            }[];
            ready: {
                id: string;
                name: {
                    es: string;
                    en: string;
                };
                about: {
                    es: string;
                    en: string;
                };
                graph: components["schemas"]["FlowGraphOutput"];
            }[];
        };
        FlowRun: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * Format: uuid
             * @description our id
             */
            flowId: string;
            flowName: string;
            version: number;
            /** @enum {string} */
            state: "running" | "waiting" | "asking" | "ended";
            startedBy: {
                /** @enum {string} */
                kind: "person" | "event" | "cron";
                id: string;
            };
            orderId: string | null;
            steps: number;
            /** @description of a wait: when it goes on */
            dueAt: string | null;
            end: ("done" | "failed" | "cancelled") | null;
            /** @description a code */
            reason: string | null;
            /** @description it failed, and nobody has taken note of it */
            needsPerson: boolean;
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
        };
        FlowRunWhole: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * Format: uuid
             * @description our id
             */
            flowId: string;
            flowName: string;
            version: number;
            /** @enum {string} */
            state: "running" | "waiting" | "asking" | "ended";
            startedBy: {
                /** @enum {string} */
                kind: "person" | "event" | "cron";
                id: string;
            };
            orderId: string | null;
            steps: number;
            /** @description of a wait: when it goes on */
            dueAt: string | null;
            end: ("done" | "failed" | "cancelled") | null;
            /** @description a code */
            reason: string | null;
            /** @description it failed, and nobody has taken note of it */
            needsPerson: boolean;
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
            data: {
                [key: string]: string | number | boolean;
            };
            receipt: components["schemas"]["FlowStep"][];
        };
        Import: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @enum {string} */
            state: "awaiting_mapping" | "queued" | "running" | "done" | "cancelled" | "failed";
            /**
             * @description parcels: lines have a waybill’s number; orders: they are still to be sent
             * @enum {string}
             */
            kind: "parcels" | "orders";
            fileName: string;
            bytes: number;
            /** @enum {string} */
            format: "csv" | "xlsx";
            encoding: string | null;
            delimiter: string | null;
            /** @description the row of the columns’ names, from 1 */
            headerLine: number;
            columns: {
                name: string;
                samples: string[];
            }[];
            /** @description which column holds which field, by the column’s name */
            mapping: {
                [key: string]: string;
            };
            /** @enum {string} */
            mappedBy: "preset" | "memory" | "names" | "person";
            preset: string | null;
            /**
             * Format: date-time
             * @description orders placed before are kept, not sent
             */
            ordersFrom: string;
            handledLines: number;
            /** @description null until they were counted */
            totalLines: number | null;
            counts: {
                imported: number;
                updated: number;
                unchanged: number;
                duplicate: number;
                rejected: number;
            };
            /** @description why it failed */
            fault: {
                /** @description stable */
                code: string;
                es: string;
                en: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            endedAt: string | null;
            /** @description null while it is not known, or gone */
            fileKeptUntil: string | null;
        };
        ImportLine: {
            /** @description as a spreadsheet counts */
            line: number;
            /** @enum {string} */
            verdict: "imported" | "updated" | "unchanged" | "duplicate" | "rejected";
            /** @description carrier and number, or order and phone */
            key: string | null;
            /** @description why it was rejected */
            reason: {
                /** @description stable */
                code: string;
                es: string;
                en: string;
            } | null;
            /** @description what a person should know of it */
            notes: {
                /** @description stable */
                code: string;
                es: string;
                en: string;
            }[];
        };
        Incident: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @description `manual`: a person opened it */
            detector: string;
            subject: string;
            /** @enum {string} */
            state: "open" | "acknowledged" | "working" | "resolved" | "closed";
            /** @enum {string} */
            severity: "critical" | "error" | "warning";
            /**
             * @description `all`: seen over all merchants; its numbers are not told
             * @enum {string}
             */
            seenBy: "own" | "all" | "person";
            summary: {
                es: string;
                en: string;
            };
            leader: string | null;
            affected: {
                parcels: number;
                /** @description to be collected at their doors */
                pesos: string;
            };
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description the last alarm
             */
            alarmedAt: string;
            /** @description when those who wait are to be told something */
            noticeDueAt: string | null;
            resolvedAt: string | null;
            closedAt: string | null;
        };
        IncidentWithTimeline: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @description `manual`: a person opened it */
            detector: string;
            subject: string;
            /** @enum {string} */
            state: "open" | "acknowledged" | "working" | "resolved" | "closed";
            /** @enum {string} */
            severity: "critical" | "error" | "warning";
            /**
             * @description `all`: seen over all merchants; its numbers are not told
             * @enum {string}
             */
            seenBy: "own" | "all" | "person";
            summary: {
                es: string;
                en: string;
            };
            leader: string | null;
            affected: {
                parcels: number;
                /** @description to be collected at their doors */
                pesos: string;
            };
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description the last alarm
             */
            alarmedAt: string;
            /** @description when those who wait are to be told something */
            noticeDueAt: string | null;
            resolvedAt: string | null;
            closedAt: string | null;
            /** @description what came and what was usual, in so many hours */
            finding: {
                got: number;
                usual: number;
                whole?: number;
                window: number;
                p: number;
            } | null;
            timeline: {
                /** Format: date-time */
                at: string;
                kind: string;
                by: string;
                text: string | null;
            }[];
            /** @description what can be done about it */
            playbooks: string[];
        };
        StatusNotice: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @enum {string} */
            state: "investigating" | "identified" | "monitoring" | "resolved";
            /** Format: date-time */
            beganAt: string;
            endedAt: string | null;
            updates: number;
        };
        Integrations: {
            shopify: {
                shopDomain: string;
                status: string;
                /** Format: date-time */
                connectedAt: string;
                /** Format: date-time */
                reconciledUntil: string;
                /** Format: date-time */
                tokenExpiresAt?: string;
            }[];
            whatsapp: {
                phoneNumberId: string;
                wabaId: string;
                /** Format: date-time */
                connectedAt: string;
            }[];
            chateaPro: {
                /** Format: date-time */
                connectedAt: string;
            }[];
        };
        MadeSecret: {
            /** @description shown here once, never again */
            inboundSecret: string;
        };
        PrivacyRequest: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @description empty: the merchant wrote it down */
            shopDomain: string;
            /** @enum {string} */
            kind: "data_request" | "customer_redact" | "shop_redact" | "access" | "erasure";
            /**
             * @description `erased`: by every service; it is looked for once more
             * @enum {string}
             */
            state: "open" | "erased" | "done";
            /** @description how many orders it names */
            orders: number;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date-time
             * @description thirty days for Shopify; ten working days for access, fifteen for erasure (Ley 1581)
             */
            dueAt: string;
            /** @description it is not done, or a person has still to answer it, and its day is over */
            late: boolean;
            /** @description of a request for data; the others are answered by the system */
            answeredAt: string | null;
            erasedAt: string | null;
            doneAt: string | null;
            /** @description services that have not answered yet */
            waiting: string[];
            /** @description records erased or told, by service */
            records: {
                [key: string]: number;
            };
        };
        WhatsappConnected: {
            /** @description for Meta’s form; shown here once, never again */
            verifyToken?: string;
        };
        Article: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * @description `policy`: what the shop holds to; `product`: facts of goods
             * @enum {string}
             */
            kind: "article" | "policy" | "product";
            /** @enum {string} */
            state: "proposed" | "approved" | "retired";
            title: string;
            /** @description the approved version: what is answered from */
            current: number | null;
            newest: number;
            /** Format: date-time */
            updatedAt: string;
        };
        ArticleWithVersions: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * @description `policy`: what the shop holds to; `product`: facts of goods
             * @enum {string}
             */
            kind: "article" | "policy" | "product";
            /** @enum {string} */
            state: "proposed" | "approved" | "retired";
            title: string;
            /** @description the approved version: what is answered from */
            current: number | null;
            newest: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description oldest first */
            versions: {
                version: number;
                title: string;
                body: string;
                proposedBy: string;
                /** Format: date-time */
                proposedAt: string;
                approvedBy: string | null;
                approvedAt: string | null;
            }[];
        };
        FoundPassage: {
            /**
             * Format: uuid
             * @description our id
             */
            articleId: string;
            version: number;
            /** @description from 0 */
            passageNumber: number;
            /**
             * @description `policy`: what the shop holds to; `product`: facts of goods
             * @enum {string}
             */
            kind: "article" | "policy" | "product";
            title: string;
            passage: string;
            /** @description by rank in words and vectors; comparable within one answer only */
            score: number;
            /** @description the share of the question’s words that the passage speaks of */
            coverage: number;
            /** @description to stand behind what is said from it: `Title (article id, version)` */
            citation: string;
        };
        BrandVoice: {
            /**
             * @description how customers are addressed
             * @enum {string}
             */
            treatment: "usted" | "tu" | "any";
            /** @enum {string} */
            language: "es" | "en" | "any";
            /** @description letters of one message */
            maxLength: number;
            maxEmojis: number;
            /** @description words and phrases that never leave */
            forbidden: string[];
            /** @description whether a date, a refund or a result may be promised as certain */
            mayPromise: boolean;
        };
        LearningSharing: {
            shares: boolean;
            by: string | null;
            since: string | null;
        };
        Me: {
            id: string;
            kind: string;
            roles: string[];
            tenant: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            email?: string;
            name?: string;
        };
        Message: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            orderId: string | null;
            conversationId: string | null;
            /** @enum {string} */
            purpose: "guia_creada" | "en_reparto" | "entregado" | "novedad_entrega" | "listo_para_recoger" | "devuelto" | "confirmar_pedido" | "direccion_incompleta" | "pedido_repetido" | "pedido_cancelado" | "cobro_cambiado" | "retraso" | "reporte" | "reply" | "satisfaction" | "campaign" | "payment_reminder";
            /** @description masked: enough to recognise a person, not enough to write to them */
            to: string;
            text: string;
            /** @description the event that it answers */
            why: string;
            provider: string | null;
            /** @enum {string} */
            state: "queued" | "sent" | "delivered" | "read" | "failed" | "cancelled";
            /** Format: date-time */
            plannedFor: string;
            sentAt: string | null;
            deliveredAt: string | null;
            readAt: string | null;
            error: string | null;
            cost: {
                amount: string;
                currency: string;
            } | null;
        };
        MessageCounts: {
            today: {
                /** @enum {string} */
                purpose: "guia_creada" | "en_reparto" | "entregado" | "novedad_entrega" | "listo_para_recoger" | "devuelto" | "confirmar_pedido" | "direccion_incompleta" | "pedido_repetido" | "pedido_cancelado" | "cobro_cambiado" | "retraso" | "reporte" | "reply" | "satisfaction" | "campaign" | "payment_reminder";
                sent: number;
                failed: number;
                waiting: number;
                /** @description one for each currency */
                cost: components["schemas"]["Money"][];
            }[];
            /** @description sent until the same hour */
            yesterday: number;
        };
        MessageTemplate: {
            /** @enum {string} */
            purpose: "guia_creada" | "en_reparto" | "entregado" | "novedad_entrega" | "listo_para_recoger" | "devuelto" | "confirmar_pedido" | "direccion_incompleta" | "pedido_repetido" | "pedido_cancelado" | "cobro_cambiado" | "retraso" | "reporte";
            /** @description with `{name}` where a value is filled in */
            text: string;
            example: string;
            /** @description in the order of the provider’s template */
            parameters: string[];
            buttons: string[];
        };
        Metric: {
            name: string;
            area: string;
            /** @enum {string} */
            unit: "count" | "money" | "share" | "hours" | "points";
            title: {
                es: string;
                en: string;
            };
            definition: {
                es: string;
                en: string;
            };
            /** @description one row of what, and by which of its times */
            grain: string;
            /** @description what it may be split and filtered by */
            dimensions: string[];
            better: ("more" | "less") | null;
            /** @description young periods are immature: they have a floor and a ceiling */
            isCohort: boolean;
        };
        MetricAnswer: {
            metric: string;
            /** @enum {string} */
            unit: "count" | "money" | "share" | "hours" | "points";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            zone: string;
            currency: string | null;
            rows: {
                /** @description its begin, local; null for the whole window */
                period: string | null;
                group: {
                    [key: string]: string;
                };
                /** @description null: there is nothing to divide by */
                value: number | null;
                cohort: components["schemas"]["Cohort"] | null;
            }[];
            before: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
                value: number | null;
            } | null;
        };
        Cohort: {
            size: number;
            /** @description whose end is known; `value` is the share of these */
            settled: number;
            part: number;
            /** @description the share if no open row ends so */
            floor: number;
            /** @description the share if all open rows end so */
            ceiling: number;
            /** @description Wilson interval of 95 % */
            low: number;
            high: number;
            /** @description its youngest row is at least 21 days old */
            mature: boolean;
        };
        MetricSettings: {
            /** @description IANA; days and weeks are of it */
            zone: string;
            /** @enum {string} */
            language: "es" | "en";
            currency: string;
        };
        ProviderNotice: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            provider: string;
            /** @description what the provider tells of, in its own word; `undelivered`: messages with no way left */
            kind: string;
            /** @description its event, decision or error code */
            code: string;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
            /** @description a template, a number, what messages are about */
            subject: string | null;
            detail: string | null;
            /** @description how often it was told while it was open */
            times: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            acknowledged: {
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        MessagingProvider: {
            /** @description the provider’s id */
            provider: string;
            /** @description 1 is tried first */
            priority: number;
            /** @description names only: secrets never come out */
            settings: string[];
        };
        CheckedMessagingProvider: {
            /** @description the provider’s id */
            provider: string;
            /** @description 1 is tried first */
            priority: number;
            /** @description names only: secrets never come out */
            settings: string[];
            /** @description the provider knew the settings; false when it could not be asked just now */
            proven: boolean;
        };
        ReportRecipient: {
            /** @enum {string} */
            way: "email" | "phone";
            address: string;
            name: string;
            /** @description which reports they get */
            kinds: ("daily" | "critical" | "performance" | "carriers" | "cities" | "executive")[];
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @description since when they want no more: they said so themselves */
            stoppedAt: string | null;
        };
        WorkHealth: {
            /** @enum {string} */
            status: "ok" | "attention";
            /** @description what this process needs, true when it answers */
            dependencies: {
                [key: string]: boolean;
            };
            /** @description events that are not on the bus yet */
            outbox: number;
            parked: {
                group: string;
                keys: number;
                events: number;
            }[];
            effects: {
                kind: string;
                /** @enum {string} */
                state: "due" | "waiting" | "claimed" | "uncertain";
                effects: number;
            }[];
            /** @description given up and not replayed */
            deadLetters: number;
            /** @description of the providers of models: `open`, it failed five times running and is spared for half a minute */
            breakers: {
                service: string;
                provider: string;
                /** @enum {string} */
                state: "closed" | "half_open" | "open";
            }[];
        };
        Order: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @description the shop’s id of the order */
            externalId: string;
            shopDomain: string;
            /** @description as people call it, `#1001` */
            name: string;
            /** @enum {string} */
            status: "received" | "confirming" | "confirmed" | "on_hold" | "waybill_requested" | "shipped" | "delivered" | "collected" | "returned" | "cancelled";
            customer: {
                firstName: string;
                lastName: string;
                /** @description E.164 once it is known to be one */
                phone?: string;
                email?: string;
            };
            destination: {
                address: string;
                city: string;
                department: string;
                /** @description five digits of DANE’s list of municipalities */
                daneCode: string;
                notes?: string;
            } | null;
            lines: {
                externalId: string;
                title: string;
                sku?: string;
                quantity: number;
                grams: number;
                price: components["schemas"]["Money"];
            }[];
            total: components["schemas"]["Money"];
            /** @description to be collected at the door; null when it is paid, or not known */
            collect: components["schemas"]["Money"] | null;
            hold: {
                /** @enum {string} */
                reason: "address" | "phone" | "duplicate" | "merchant" | "carrier_refused" | "not_paid" | "unknown_payment" | "other_currency" | "not_shippable";
                /** @description why, in one word or name: `fulfilled`, `test`, a country, a way to pay */
                detail?: string;
                question?: {
                    code: string;
                    params: {
                        [key: string]: string;
                    };
                };
            } | null;
            /** @description what the shop says that forbids to send it */
            stop: {
                /** @enum {string} */
                reason: "address" | "phone" | "duplicate" | "merchant" | "carrier_refused" | "not_paid" | "unknown_payment" | "other_currency" | "not_shippable";
                detail?: string;
                /** @description still to be paid; `orders.confirm` asks who collects it */
                outstanding?: components["schemas"]["Money"];
                /** @description numbers under which it was sent */
                sent?: string[];
                /** @description the carrier of the first of them, as the shop names it */
                company?: string;
            } | null;
            waybill: {
                waybillId: string;
                carrier: string;
                number?: string;
                trackingUrl?: string;
                state?: string;
            } | null;
            /** @description until then a cancellation can be taken back; null: it cannot */
            undoUntil: string | null;
            /** @description the merchant’s choice; null: the preferred account decides */
            chosenCarrier: string | null;
            timeline: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                status: "received" | "confirming" | "confirmed" | "on_hold" | "waybill_requested" | "shipped" | "delivered" | "collected" | "returned" | "cancelled";
                why: string;
            }[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        BulkJob: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @enum {string} */
            action: "confirm" | "hold";
            filter: {
                /** @enum {string} */
                status?: "received" | "confirming" | "confirmed" | "on_hold" | "waybill_requested" | "shipped" | "delivered" | "collected" | "returned" | "cancelled";
                /** @enum {string} */
                reason?: "address" | "phone" | "duplicate" | "merchant" | "carrier_refused" | "not_paid" | "unknown_payment" | "other_currency" | "not_shippable";
            };
            /**
             * @description `checking`: the dry run; `ready`: it waits for `orders.run_bulk`
             * @enum {string}
             */
            state: "checking" | "ready" | "running" | "done" | "cancelled";
            total: number;
            /** @description what the dry run says so far */
            forecast: {
                [key: string]: number;
            };
            /** @description what became of the orders so far */
            verdicts: {
                [key: string]: number;
            };
            /** Format: date-time */
            createdAt: string;
            endedAt: string | null;
        };
        BulkItem: {
            /**
             * Format: uuid
             * @description of the order
             */
            id: string;
            name: string;
            forecast: ("done" | "held" | "refused") | null;
            verdict: ("done" | "held" | "refused") | null;
            code: string | null;
        };
        OrderCounts: {
            byStatus: {
                [key: string]: number;
            };
            byReason: {
                [key: string]: number;
            };
            /** @description since midnight in Colombia */
            today: number;
            /** @description until the same hour */
            yesterday: number;
        };
        OrderPolicy: {
            /**
             * @description `ask`: cash-on-delivery orders wait for the customer’s yes
             * @enum {string}
             */
            confirmation: "off" | "ask";
            /** @description hold an order that repeats another of the same phone within the hour */
            holdDuplicates: boolean;
            /**
             * @description what the shop is told of an order cancelled here; `cancel`: once it can no longer be taken back
             * @enum {string}
             */
            cancelInShop: "tag" | "cancel" | "nothing";
            /** @description how long a cancellation can be taken back */
            undoMinutes: number;
        };
        OrderTask: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @enum {string} */
            kind: "label_differs" | "collect_differs" | "stop_parcel" | "rest_to_send" | "returned_after_delivery" | "delivered_after_return";
            /**
             * Format: uuid
             * @description our id
             */
            orderId: string;
            orderName: string;
            /** @description what its text is filled with */
            params: {
                [key: string]: string;
            };
            text: {
                es: string;
                en: string;
            };
            /** @enum {string} */
            state: "open" | "resolved";
            /** Format: date-time */
            openedAt: string;
            resolvedAt: string | null;
        };
        OrderView: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            name: string;
            filter: {
                /** @enum {string} */
                status?: "received" | "confirming" | "confirmed" | "on_hold" | "waybill_requested" | "shipped" | "delivered" | "collected" | "returned" | "cancelled";
                /** @enum {string} */
                reason?: "address" | "phone" | "duplicate" | "merchant" | "carrier_refused" | "not_paid" | "unknown_payment" | "other_currency" | "not_shippable";
                search?: string;
            };
            /** @description the others see it too */
            shared: boolean;
            own: boolean;
        };
        MessageOutcome: {
            by: {
                [key: string]: string | null;
            };
            messages: number;
            /** @description within a day */
            moved: number;
            movedTwoDays: number;
            delivered: number;
            returned: number;
            /** @description after which something needed a person */
            tickets: number;
            /** @description of the share that moved within a day, 95 %, Wilson */
            interval: {
                low: number;
                high: number;
            };
        };
        ParkedKey: {
            id: string;
            group: string;
            /** @description what the events are about, as the stream has it */
            key: string;
            /** @description the name of the event that failed */
            event: string;
            /** Format: uuid */
            eventId: string;
            error: string;
            attempts: number;
            /** @description later events of the key, which wait for this one */
            waiting: number;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            nextTry: string;
        };
        Playbook: {
            id: string;
            summary: {
                es: string;
                en: string;
            };
            detectors: string[];
            asks: string[];
            operations: string[];
        };
        PlaybookRun: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * Format: uuid
             * @description our id
             */
            incidentId: string;
            playbook: string;
            /** @enum {string} */
            state: "proposed" | "running" | "done" | "stopped";
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            approvedBy: string | null;
            endedAt: string | null;
            /** @description steps by state */
            counts: {
                [key: string]: number;
            };
            /** @description the first hundred */
            steps: {
                n: number;
                about: string;
                operation: string;
                /** @enum {string} */
                state: "planned" | "done" | "settled" | "failed" | "withheld";
                code: string | null;
            }[];
        };
        Report: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** @enum {string} */
            kind: "daily" | "critical" | "performance" | "carriers" | "cities" | "executive";
            /** @enum {string} */
            language: "es" | "en";
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed";
            progress: number;
            error: string | null;
            /** @description it goes to its recipients when it is done */
            send: boolean;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            /** @description of a report that is done, where one is read: links that need no credential and end */
            files: {
                /** @enum {string} */
                format: "pdf" | "xlsx" | "csv";
                url: string;
                /** Format: date-time */
                expiresAt: string;
            }[];
        };
        ReportSchedule: {
            /** @enum {string} */
            kind: "daily" | "critical" | "performance" | "carriers" | "cities" | "executive";
            /** @description of the merchant’s day */
            hour: number;
            /** @description 1: Monday */
            weekdays: number[];
            /** @enum {string} */
            language: "es" | "en";
            enabled: boolean;
        };
        ParcelRisk: {
            /**
             * Format: uuid
             * @description our id
             */
            waybillId: string;
            /**
             * Format: uuid
             * @description our id
             */
            orderId: string;
            carrier: string;
            city: string;
            state: string;
            score: number;
            /** @enum {string} */
            level: "urgent" | "attention" | "watch" | "normal";
            reasons: {
                /** @enum {string} */
                code: "no_movement" | "exception" | "heavy_exception" | "many_exceptions" | "late" | "city_returns" | "carrier_returns" | "refused_before" | "much_to_collect";
                points: number;
                amount: number | null;
                /** @description of the delivery exception */
                family: string | null;
                text: {
                    es: string;
                    en: string;
                };
            }[];
            /** @description the version of the weights */
            weights: number;
            /**
             * Format: date-time
             * @description since when it has this level
             */
            since: string;
            /** Format: date-time */
            assessedAt: string;
        };
        RiskWeights: {
            version: number;
            points: {
                no_movement: number;
                exception: number;
                heavy_exception: number;
                many_exceptions: number;
                late: number;
                city_returns: number;
                carrier_returns: number;
                refused_before: number;
                much_to_collect: number;
                no_movement_more: number;
                no_movement_most: number;
                many_exceptions_most: number;
                late_more: number;
                late_most: number;
            };
            /** @description hours that a state may last without movement */
            patience: {
                [key: string]: number;
            };
            heavy: string[];
            levels: {
                urgent: number;
                attention: number;
                watch: number;
            };
        };
        Rubric: {
            id: string;
            version: number;
            title: {
                es: string;
                en: string;
            };
            criteria: {
                id: string;
                /** @description points of 100 */
                weight: number;
                asks: {
                    es: string;
                    en: string;
                };
            }[];
        };
        SignOn: {
            /** @description register it at the provider */
            redirectUri: string;
            provider?: components["schemas"]["SignOnProvider"];
        };
        SignOnProvider: {
            issuer: string;
            clientId: string;
            /** @description of the e-mails that are let in */
            domains: string[];
            /** @description of people of a proven domain who come for the first time; without it, who was not invited is refused */
            newRoles?: ("operator" | "agent" | "analyst" | "viewer")[];
            enabled: boolean;
            required: boolean;
            /** @description a TXT record for each domain, which shows that it is the company’s */
            proofs: {
                domain: string;
                proven: boolean;
                record: string;
                value: string;
            }[];
            hasSecret: boolean;
            /** @description where the people of the company sign in */
            address: string;
        };
        Ticket: {
            /** Format: uuid */
            id: string;
            /** @description null: the order has no waybill yet */
            waybillId: string | null;
            /** Format: uuid */
            orderId: string;
            orderName: string;
            number: string | null;
            carrier: string | null;
            /** @enum {string} */
            cause: "no_movement" | "at_office" | "message_lost" | "false_visit" | "data_missing" | "data_contradicts";
            text: {
                es: string;
                en: string;
            };
            /** @enum {string} */
            state: "open" | "working" | "resolved" | "closed";
            /** @description who took or resolved it */
            owner: string | null;
            note: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        MessageTiming: {
            purpose: string;
            city: string;
            /** @description of the day in Colombia; null: at once */
            hour: number | null;
            trial: {
                /**
                 * Format: uuid
                 * @description our id
                 */
                turnId: string;
                hour: number;
                share: number;
            } | null;
            version: number;
            setBy: string;
            /** Format: date-time */
            changedAt: string;
        };
        LearningTurn: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * @description the hour of a message, the weights of the risk, the carrier of a city, an article of the knowledge, what customers mean by a phrase
             * @enum {string}
             */
            kind: "hour" | "weights" | "carrier" | "article" | "phrase";
            /** @description of an hour: the message */
            topic: string;
            /** @description a city; of an article its matter; of phrases the situation and the meaning; empty: everywhere */
            place: string;
            /** @description null: nothing was chosen */
            from: (number | string | {
                [key: string]: number;
            } | {
                title: string;
                body: string;
                /** @description the conversations that it was made from */
                sources: string[];
            } | {
                /** @enum {string} */
                state: "confirmation_awaited" | "address_awaited" | "under_way" | "delivered" | "nobody_known";
                /** @enum {string} */
                intent: "where_is_order" | "confirm_yes" | "confirm_no" | "yes_with_change" | "keep_order" | "cancel_order" | "pay_question" | "payment_method_question" | "amount_question" | "change_address" | "give_address" | "change_date" | "change_quantity_or_product" | "change_phone" | "claim_not_received" | "claim_damaged_or_wrong" | "return_or_refund" | "not_my_order" | "anger" | "person_wanted" | "question_back" | "product_question" | "carrier_or_guia_question" | "office_pickup_question" | "delivery_instructions" | "invoice_request" | "greeting" | "thanks_or_goodbye" | "stop_messages" | "other";
                /** @description words as they sound, each written by five people at least */
                phrases: string[];
            }) | null;
            /** @description an hour of the day in Colombia; a carrier; the points of the risk’s reasons; the draft of an article; or phrases with what they mean in one situation */
            to: number | string | {
                [key: string]: number;
            } | {
                title: string;
                body: string;
                /** @description the conversations that it was made from */
                sources: string[];
            } | {
                /** @enum {string} */
                state: "confirmation_awaited" | "address_awaited" | "under_way" | "delivered" | "nobody_known";
                /** @enum {string} */
                intent: "where_is_order" | "confirm_yes" | "confirm_no" | "yes_with_change" | "keep_order" | "cancel_order" | "pay_question" | "payment_method_question" | "amount_question" | "change_address" | "give_address" | "change_date" | "change_quantity_or_product" | "change_phone" | "claim_not_received" | "claim_damaged_or_wrong" | "return_or_refund" | "not_my_order" | "anger" | "person_wanted" | "question_back" | "product_question" | "carrier_or_guia_question" | "office_pickup_question" | "delivery_instructions" | "invoice_request" | "greeting" | "thanks_or_goodbye" | "stop_messages" | "other";
                /** @description words as they sound, each written by five people at least */
                phrases: string[];
            };
            /** @enum {string} */
            state: "proposed" | "trial" | "promoted" | "refused" | "stopped" | "rolled_back" | "replaced";
            /** @description of the orders that get the new value; 0 in a trial: it is only watched */
            share: number;
            /** @description at the trial; six at most */
            looks: number;
            triedAt: string | null;
            lookedAt: string | null;
            /** @description drift: what was promoted does clearly worse than it did in its trial */
            alarmed: boolean;
            promised: {
                messages: number;
                share: number;
            } | null;
            /** @description on orders that it was not chosen from, and on the last third of the history */
            evidence: {
                golden: components["schemas"]["TurnProof"];
                replay: components["schemas"]["TurnProof"];
            } | null;
            audit: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                step: "refused" | "tried" | "stopped" | "promoted" | "rolled_back" | "replaced" | "alarmed";
                /** @description learning, or who it was */
                by: string;
                because: string;
                /** @description the cases of this tenant that it rests on */
                data: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    until: string;
                    messages: number;
                } | null;
            }[];
        };
        TurnProof: {
            /** @description cases, and the share that ended well */
            candidate: {
                messages: number;
                share: number;
            };
            champion: {
                messages: number;
                share: number;
            };
            /** @description by which the candidate is better, within strata */
            points: number;
            /** @description of the 95 % interval of the points, by bootstrap */
            low: number;
            high: number;
            /** @enum {string} */
            verdict: "better" | "not_better" | "too_few";
        };
        User: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            email: string;
            name: string;
            roles: string[];
            /** @enum {string} */
            state: "invited" | "active" | "disabled";
        };
        Waybill: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** Format: uuid */
            orderId: string;
            externalId: string;
            orderName: string;
            carrier: string;
            /** @description null until the carrier gave one */
            number: string | null;
            /** @enum {string} */
            state: "requested" | "created" | "picked_up" | "in_transit" | "out_for_delivery" | "ready_for_pickup" | "exception" | "delivered" | "returning" | "returned" | "lost" | "cancelled" | "refused";
            exception: string | null;
            movedAt: string | null;
            expectedAt: string | null;
            /** @description what the carrier collects */
            collect: components["schemas"]["Money"] | null;
            /** @description what the customer has to pay at the door */
            owed: components["schemas"]["Money"] | null;
            trackingUrl: string;
            /** Format: date-time */
            createdAt: string;
        };
        WaybillWithEvents: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /** Format: uuid */
            orderId: string;
            externalId: string;
            orderName: string;
            carrier: string;
            /** @description null until the carrier gave one */
            number: string | null;
            /** @enum {string} */
            state: "requested" | "created" | "picked_up" | "in_transit" | "out_for_delivery" | "ready_for_pickup" | "exception" | "delivered" | "returning" | "returned" | "lost" | "cancelled" | "refused";
            exception: string | null;
            movedAt: string | null;
            expectedAt: string | null;
            /** @description what the carrier collects */
            collect: components["schemas"]["Money"] | null;
            /** @description what the customer has to pay at the door */
            owed: components["schemas"]["Money"] | null;
            trackingUrl: string;
            /** Format: date-time */
            createdAt: string;
            /** @description newest last */
            events: {
                /**
                 * Format: date-time
                 * @description by the carrier’s clock
                 */
                at: string;
                /** @description the carrier’s own */
                code: string;
                description: string;
                /** @enum {string} */
                state?: "requested" | "created" | "picked_up" | "in_transit" | "out_for_delivery" | "ready_for_pickup" | "exception" | "delivered" | "returning" | "returned" | "lost" | "cancelled" | "refused";
                /** @description the family of the novedad */
                exception?: string;
                city?: string;
            }[];
        };
        WaybillCounts: {
            byState: {
                [key: string]: number;
            };
            toCollect: components["schemas"]["Money"];
            /** @description made since midnight in Colombia */
            today: number;
            /** @description made until the same hour */
            yesterday: number;
        };
        DeliveryException: {
            /**
             * Format: uuid
             * @description of the waybill
             */
            id: string;
            /**
             * Format: uuid
             * @description our id
             */
            orderId: string;
            orderName: string;
            carrier: string;
            carrierName: string;
            number: string | null;
            /** @description the reason, the same words for every carrier */
            family: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            /**
             * Format: date-time
             * @description by the carrier’s clock; an answer names it
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description until when the carrier takes an answer
             */
            answerUntil: string;
            /**
             * @description the group of the worklist
             * @enum {string}
             */
            due: "overdue" | "soon" | "today" | "later";
            /** @description working time left: Monday to Friday 8 to 18, no holidays; negative: late */
            workingMinutes: number;
            customer: {
                name: string;
                phone: string | null;
            };
            destination: {
                address: string;
                city: string;
                notes: string | null;
            };
            /** @description what the customer has to pay at the door */
            collect: components["schemas"]["Money"] | null;
            /** @description YYYY-MM-DD: the next working day, proposed for `date` */
            nextDay: string;
            /**
             * @description what is done as a rule
             * @enum {string}
             */
            proposed: "redeliver" | "date" | "address" | "office" | "return";
            /** @description oldest first */
            answers: {
                /** @enum {string} */
                kind: "redeliver" | "date" | "address" | "office" | "return";
                /** @description YYYY-MM-DD */
                date?: string;
                address?: string;
                note?: string;
                /** Format: date-time */
                at: string;
                /** @description an id of ours, or `customer` */
                by: string;
                /** Format: date-time */
                withdrawnAt?: string;
            }[];
            /** @description the standing answer in words for the carrier’s desk, in Spanish */
            instruction: string | null;
        };
        ExceptionCounts: {
            byDue: {
                [key: string]: number;
            };
            byFamily: {
                [key: string]: number;
            };
            byCarrier: {
                [key: string]: number;
            };
            /** @description since midnight in Colombia */
            answeredToday: number;
        };
        CustomerRequest: {
            /**
             * Format: uuid
             * @description our id
             */
            id: string;
            /**
             * Format: uuid
             * @description our id
             */
            orderId: string;
            orderName: string;
            /** @enum {string} */
            kind: "date" | "question";
            /** @description YYYY-MM-DD, of `date` */
            date: string | null;
            /** @description of `question`; null once its person was erased */
            text: string | null;
            /** @enum {string} */
            state: "open" | "answered";
            /** Format: date-time */
            askedAt: string;
            answer: string | null;
            answeredAt: string | null;
        };
        /** @description RFC 9457, with a stable code */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description stable; programs decide by it */
            code: string;
            detail?: string;
            /** Format: uuid */
            correlationId?: string;
            fields?: {
                field: string;
                problem: string;
            }[];
            retryAfterMs?: number;
        } & {
            [key: string]: unknown;
        };
        FlowTriggerOutput: {
            /** @constant */
            on: "event";
            /** @enum {string} */
            event: "orders.order-placed" | "orders.order-confirmation-requested" | "orders.order-confirmed" | "orders.order-held" | "orders.order-cancelled" | "tracking.waybill-created" | "tracking.waybill-moved" | "tracking.customer-asked" | "tracking.delivery-rated";
            tests: components["schemas"]["FlowTestOutput"][];
        } | {
            /** @constant */
            on: "cron";
            /** @description five fields, in the zone */
            cron: string;
        } | {
            /** @constant */
            on: "person";
        };
        FlowTestOutput: {
            /** @description `trigger.total`, `steps.<id>.state`; in the trigger’s tests the field alone */
            left: string;
            /** @enum {string} */
            operator: "is" | "is_not" | "more" | "less" | "present" | "absent";
            value?: string | number | boolean;
        };
        FlowNodeOutput: {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "condition";
            tests: components["schemas"]["FlowTestOutput"][];
            yes?: string;
            no?: string;
        } | {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "wait";
            minutes: number;
            next?: string;
        } | {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "call";
            operation: string;
            /** @description texts may hold `{{trigger.orderId}}` and `{{steps.<id>.<field>}}` */
            input: {
                [key: string]: string | number | boolean;
            };
            /** @description a person is asked first in any case */
            ask?: boolean;
            next?: string;
            /** @description where a refusal leads; absent: it ends the run */
            refused?: string;
        } | {
            id: string;
            title?: string;
            /** @description where a person moved it to */
            place?: {
                x: number;
                y: number;
            };
            /** @constant */
            kind: "end";
        };
        FlowGraphOutput: {
            trigger: components["schemas"]["FlowTriggerOutput"];
            /** @description IANA */
            zone: string;
            /** @description most runs that begin in a day of the zone */
            perDay: number;
            start?: string;
            nodes: components["schemas"]["FlowNodeOutput"][];
        };
    };
    responses: {
        /** @description `request.bad_json` */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `auth.required` */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request.too_large` */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request.unsupported_media_type` */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request.invalid`, `request.cursor` */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate.limited` */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal` */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable` */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agents.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the agents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agents.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `agent.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agents.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/json": {
                    instructions?: string;
                    tools?: string[];
                    policy?: {
                        /** @description writes of these risks need no person */
                        free: ("nothing" | "message" | "waybill" | "money" | "access")[];
                        /** @description operations that always need one */
                        always: string[];
                        /** @description pesos; a larger sum needs a person */
                        freeUpTo: number;
                        /** @description an approval is over after this time */
                        minutes: number;
                    };
                    budget?: {
                        /** @description most questions to the model */
                        steps: number;
                        /** @description without the waiting for people */
                        seconds: number;
                        /** @description millionths of a US dollar */
                        costMicros: number;
                    };
                    triggers?: ({
                        /** @constant */
                        on: "event";
                        /** @enum {string} */
                        event: "novedad" | "confirmation_due";
                    } | {
                        /** @constant */
                        on: "daily";
                        at: string;
                    })[];
                    /** @description whether triggers start it */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Change an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `agent.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agents.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "text": "¿Cuáles están retrasados?"
                 *     }
                 */
                "application/json": {
                    /** @description what is wanted; absent: the agent’s own task */
                    text?: string;
                    /** @default {} */
                    facts?: {
                        [key: string]: string;
                    };
                    /**
                     * @description writes are only described
                     * @default false
                     */
                    dryRun?: boolean;
                    key?: string;
                };
            };
        };
        responses: {
            /** @description Put an agent to work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: the key has its run already */
                        runId: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `agent.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "approvals.list": {
        parameters: {
            query?: {
                state?: "open" | "approved" | "denied" | "expired" | "void";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what agents ask leave for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgentApproval"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "approvals.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hash": "0000000000000000000000000000000000000000000000000000000000000000"
                 *     }
                 */
                "application/json": {
                    /** @description of what was shown: another input is another approval */
                    hash: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Approve an action of an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentApproval"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `approval.person_needed`, `approval.not_yours`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approval.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approval.changed`, `approval.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "approvals.deny": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hash": "0000000000000000000000000000000000000000000000000000000000000000"
                 *     }
                 */
                "application/json": {
                    /** @description of what was shown: another input is another approval */
                    hash: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Deny an action of an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentApproval"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `approval.person_needed`, `approval.not_yours`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approval.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `approval.changed`, `approval.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agent_runs.list": {
        parameters: {
            query?: {
                agent?: string;
                state?: "new" | "running" | "waiting" | "ended";
                orderId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the runs of agents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgentRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agent_runs.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a run with its receipts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRunWithSteps"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `run.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agent_runs.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
                call: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undo an action of an agent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRunWithSteps"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `action.not_yours`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run.not_found`, `operations.unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `action.not_undoable`, `action.undo_refused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agent_runs.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Cancel a run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRunWithSteps"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `run.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agent_runs.replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decide a run again without a model */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        same: boolean;
                        decisions: number;
                        differsAt: number | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `run.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "agent_runs.timeline": {
        parameters: {
            query: {
                /** @description our id */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell what agents and flows did about an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "api_keys.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List API keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "api_keys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default [
                     *       "operator"
                     *     ]
                     */
                    roles?: ("owner" | "admin" | "operator" | "agent" | "analyst" | "viewer")[];
                    /** @description fewer than those of the roles */
                    permissions?: string[];
                    /** @default 365 */
                    expiresInDays?: number;
                    /** @description needed when the log-in is older than ten minutes */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Create an API key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.fresh_needed`, `auth.sign_on_required`, `user.owner_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `api_key.permissions`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "api_keys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke an API key */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `api_key.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "api_keys.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 24 */
                    graceHours?: number;
                    /** @default 365 */
                    expiresInDays?: number;
                    /** @description needed when the log-in is older than ten minutes */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Rotate an API key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.fresh_needed`, `auth.sign_on_required`, `user.owner_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_key.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_key.revoked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
                who?: string;
                what?: string;
                outcome?: "done" | "refused" | "failed" | "alert";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the audit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "audit.export_csv": {
        parameters: {
            query?: {
                who?: string;
                what?: string;
                outcome?: "done" | "refused" | "failed" | "alert";
                /** @description only numbers below */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export the audit as CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "audit.export": {
        parameters: {
            query?: {
                who?: string;
                what?: string;
                outcome?: "done" | "refused" | "failed" | "alert";
                /** @description only numbers below */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export the audit as lines of JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "audit.verify": {
        parameters: {
            query?: {
                seq?: number;
                hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verify the audit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditProof"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passwords.forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Ask for a new password */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sessions.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "me.access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what the caller may do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Access"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "me.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    locale?: "es" | "en";
                };
            };
        };
        responses: {
            /** @description Change one’s name or language */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `auth.person_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passkeys.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Begin to sign in by a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyAsked"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passkeys.sign_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Sign in by a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Access"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `passkey.challenge`, `passkey.wrong`, `passkey.copied` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.csrf`, `auth.sign_on_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passkeys.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List your passkeys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Passkey"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passkeys.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description for its person: where it is */
                    name: string;
                    answer: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Keep a passkey */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `passkey.challenge`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.person_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey.exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `passkey.wrong`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passkeys.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a passkey */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `passkey.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passkeys.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Celular"
                 *     }
                 */
                "application/json": {
                    /** @description for its person: where it is */
                    name: string;
                };
            };
        };
        responses: {
            /** @description Rename a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `passkey.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passkeys.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description needed when the log-in is older than ten minutes */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Begin to make a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyAsked"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.person_needed`, `auth.fresh_needed`, `auth.sign_on_required`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey.too_many` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passwords.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Change the password */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.sign_on_required`, `auth.person_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `password.weak`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "passwords.set_by_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Set the password by the link */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.sign_on_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `link.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `password.weak`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sessions.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Refresh a session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.refresh_invalid`, `auth.refresh_reused` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "second_factors.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description six digits of the app, or a recovery code */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Confirm the codes of the app */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.code_wrong`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.person_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor.exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "second_factors.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description needed when the log-in is older than ten minutes */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Begin to use codes of an app */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecondFactor"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.fresh_needed`, `auth.sign_on_required`, `auth.person_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor.exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "second_factors.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description six digits of the app, or a recovery code */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Stop using codes */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.code_wrong`, `auth.code_required`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.person_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "browser_sessions.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "owner@demo.litper.test",
                 *       "password": "demo-password"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                    /** @description the second factor, of who has one */
                    code?: string;
                    /** @description in the place of the code: what `passkeys.ask` asked for */
                    passkey?: components["schemas"]["PasskeyAnswer"];
                };
            };
        };
        responses: {
            /** @description Sign in with a cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Access"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.code_required`, `auth.code_wrong`, `passkey.challenge`, `passkey.wrong`, `passkey.copied` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.sign_on_required`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "browser_sessions.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out with a cookie */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List one’s sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LogIn"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End another of one’s sessions */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `session.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.current` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sign_on.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the code in the address of the sign-in page */
                    company: string;
                };
            };
        };
        responses: {
            /** @description Begin to sign in with the company */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnBegun"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `sign_on.wrong_issuer`, `sign_on.refused`, `sign_on.bad_token` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `sign_on.not_a_provider`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description `sign_on.provider_away`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign_on.finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    code?: string;
                    state?: string;
                    iss?: string;
                    error?: string;
                    session_state?: string;
                };
            };
        };
        responses: {
            /** @description Finish signing in with the company */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Access"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `sign_on.wrong_issuer`, `sign_on.refused`, `sign_on.bad_token`, `sign_on.state`, `sign_on.wrong_audience` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on.email_missing`, `sign_on.email_unverified`, `sign_on.domain`, `sign_on.not_invited`, `sign_on.domain_unproven`, `sign_on.person_disabled`, `sign_on.other_identity`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.email_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `sign_on.not_a_provider`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description `sign_on.provider_away`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sessions.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "owner@demo.litper.test",
                 *       "password": "demo-password"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                    /** @description the second factor, of who has one */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.code_required`, `auth.code_wrong` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.sign_on_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.list": {
        parameters: {
            query?: {
                orderId?: string;
                campaignId?: string;
                state?: "waiting" | "calling" | "settled";
                needsPerson?: boolean;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List calls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Call"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11",
                 *       "purpose": "order_confirmation"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description our id
                     */
                    orderId: string;
                    /** @enum {string} */
                    purpose: "order_confirmation" | "delivery_problem" | "office_pickup";
                };
            };
        };
        responses: {
            /** @description Call a customer about their order */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `calling_account.not_found`, `call.order_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `call.no_phone`, `call.not_needed`, `call.open`, `call.opted_out` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a call with what was said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallWithTries"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `call.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel a call that has not begun */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `call.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `call.under_way` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
                /** @description our id */
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give the recording of a call */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallRecording"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `call.not_found`, `call.no_recording` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark as done what a call asked of a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `call.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calling_account.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the telephone account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallingAccount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `calling_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calling_account.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the provider’s id */
                    provider: string;
                    /** @default 10 */
                    lines?: number;
                    /** @description the provider’s own; secrets are sealed */
                    settings: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Connect a telephone account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedCallingAccount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `provider.unknown`, `vendor.settings`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.opt_out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "+573001234567",
                 *       "isOptedOut": true
                 *     }
                 */
                "application/json": {
                    /** @description E.164 */
                    phone: string;
                    isOptedOut: boolean;
                };
            };
        };
        responses: {
            /** @description Keep whether a phone may be called */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOptOut"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.read_policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show when customers are called */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.set_policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "confirmation": {
                 *         "isOn": true,
                 *         "afterMinutes": 60
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description as it is said; without it, by the shop’s domain */
                    businessName?: string;
                    /** @description orders that nobody confirmed in writing */
                    confirmation?: {
                        isOn: boolean;
                        /** @description so long the customer may answer or act by themselves */
                        afterMinutes: number;
                    };
                    /** @description parcels with a novedad */
                    deliveryProblem?: {
                        isOn: boolean;
                        /** @description so long the customer may answer or act by themselves */
                        afterMinutes: number;
                    };
                    /** @description parcels that wait at an office */
                    officePickup?: {
                        isOn: boolean;
                        /** @description so long the customer may answer or act by themselves */
                        afterMinutes: number;
                    };
                    /** @description of the day in Colombia */
                    hours?: {
                        from: number;
                        until: number;
                        sundaysAndHolidays: boolean;
                    };
                    maxTries?: number;
                    /** @description to one phone, for whatever purpose */
                    triesPerDay?: number;
                    /** @description after no answer; sooner when it was busy */
                    retryMinutes?: number;
                    /**
                     * @description `ask`: the customer is asked first; without a yes nothing is recorded
                     * @enum {string}
                     */
                    recording?: "off" | "ask";
                    recordingDays?: number;
                };
            };
        };
        responses: {
            /** @description Change when customers are called */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallPolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "calls.timeline": {
        parameters: {
            query: {
                /** @description our id */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell the calls of an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "campaigns.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List call campaigns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CallCampaign"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "campaigns.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sin respuesta ayer",
                 *       "purpose": "order_confirmation",
                 *       "waitingMinutes": 720
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    purpose: "order_confirmation" | "delivery_problem" | "office_pickup";
                    orderIds?: string[];
                    /** @description confirmations asked for at least so long ago */
                    waitingMinutes?: number;
                    city?: string;
                    carrier?: string;
                    maxTries?: number;
                };
            };
        };
        responses: {
            /** @description Call many customers for one purpose */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCampaign"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `calling_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign.nobody` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "campaigns.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a campaign and how it goes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCampaignWithCounts"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "campaigns.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Revisamos el texto"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Pause a campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCampaign"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "campaigns.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resume a campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCampaign"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "campaigns.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Ya no hay existencias"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Stop a campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCampaign"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `campaign.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "candidates.list": {
        parameters: {
            query?: {
                /** @description of messages that are at least two days old */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Propose better hours for messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HourCandidate"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "carrier_accounts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List contracts with carriers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CarrierAccount"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "carrier_accounts.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the carrier’s id */
                    carrier: string;
                    /** @description who sends, as labels say */
                    sender: {
                        name: string;
                        phone: string;
                        address: string;
                        daneCode: string;
                        city: string;
                        email?: string & (unknown & unknown);
                        document?: string;
                    };
                    /** @description the usual parcel, in centimetres */
                    parcel: {
                        length: number;
                        width: number;
                        height: number;
                    };
                    /** @default true */
                    enabled?: boolean;
                    /**
                     * @description 1 is chosen first
                     * @default 1
                     */
                    priority?: number;
                    /** @description the carrier’s own; secrets are sealed */
                    settings: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Save the contract with a carrier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedCarrierAccount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `push.secret_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `carrier.unknown`, `vendor.settings`, `secret.chosen`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "carrier_accounts.make_push_secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                carrier: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 24 */
                    graceHours?: number;
                };
            };
        };
        responses: {
            /** @description Make the secret of a carrier’s pushes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePushSecret"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `carrier.no_account` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `carrier.pushes_nothing` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "carrier_accounts.list_carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List carriers that can be connected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Vendor"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "coaching.list": {
        parameters: {
            query?: {
                /** @description all when absent */
                state?: "open" | "done" | "dismissed";
                rubric?: "conversation" | "agent_run";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what a person should look at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Coaching"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "coaching.dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Se habló con Laura: preguntar la ciudad antes de prometer una fecha."
                 *     }
                 */
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Dismiss it: there is nothing to mend */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coaching"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `coaching.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `coaching.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "coaching.done": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Se habló con Laura: preguntar la ciudad antes de prometer una fecha."
                 *     }
                 */
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Note that it was talked over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coaching"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `coaching.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `coaching.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "controls.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the roll-out controls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RollOutControl"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "controls.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description what the platform does by itself */
                kind: "messages" | "calls" | "agents" | "stop_ship" | "learning";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limits": {
                 *         "perPhonePerDay": 2,
                 *         "perMinute": 20
                 *       },
                 *       "reason": "first week"
                 *     }
                 */
                "application/json": {
                    /** @default true */
                    on?: boolean;
                    /** @default false */
                    dryRun?: boolean;
                    pilot?: {
                        /**
                         * @description none: every city
                         * @default []
                         */
                        cities?: string[];
                        /**
                         * @description none: every carrier
                         * @default []
                         */
                        carriers?: string[];
                    } | null;
                    /** @default {} */
                    limits?: {
                        /** @description a day of Colombia; what is beyond does not leave */
                        perDay?: number;
                        /** @description what is beyond waits for the next minute */
                        perMinute?: number;
                        /** @description to one phone; 2 is a good beginning */
                        perPhonePerDay?: number;
                    };
                    /** @description why, for the people who read it later */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Set a roll-out control */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollOutControl"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `control.unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "controls.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description what the platform does by itself */
                kind: "messages" | "calls" | "agents" | "stop_ship" | "learning";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "customers complain about a wrong text"
                 *     }
                 */
                "application/json": {
                    /** @description why, for the people who read it later */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Pause an automatic action */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollOutControl"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `control.unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `control.paused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "controls.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description what the platform does by itself */
                kind: "messages" | "calls" | "agents" | "stop_ship" | "learning";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "the text is mended"
                 *     }
                 */
                "application/json": {
                    /** @description why, for the people who read it later */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Resume an automatic action */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollOutControl"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `control.unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `control.not_paused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "controls.withheld": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
                kind?: "messages" | "calls" | "agents" | "stop_ship" | "learning";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what the controls held back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WithheldAction"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.list": {
        parameters: {
            query?: {
                /** @description `waiting`: nobody has taken it; `mine`: who asks has it */
                view?: "waiting" | "mine" | "taken" | "bot" | "closed";
                state?: "bot" | "human" | "closed";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conversation"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a conversation with its messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationWithMessages"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close a conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation.taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.read_context": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show who writes and their orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerContext"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.mark_meaning": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "intent": "change_date"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    intent: "where_is_order" | "confirm_yes" | "confirm_no" | "yes_with_change" | "keep_order" | "cancel_order" | "pay_question" | "payment_method_question" | "amount_question" | "change_address" | "give_address" | "change_date" | "change_quantity_or_product" | "change_phone" | "claim_not_received" | "claim_damaged_or_wrong" | "return_or_refund" | "not_my_order" | "anger" | "person_wanted" | "question_back" | "product_question" | "carrier_or_guia_question" | "office_pickup_question" | "delivery_instructions" | "invoice_request" | "greeting" | "thanks_or_goodbye" | "stop_messages" | "other";
                };
            };
        };
        responses: {
            /** @description Say what the customer wanted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `conversation.only_people`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.mark_read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark a conversation as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Hola Laura, soy Ana. Su pedido sale hoy."
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Answer a customer as a person */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation.closed`, `conversation.not_taken`, `conversation.taken`, `conversation.window_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Se cambió la dirección; queda pendiente la guía."
                 *     }
                 */
                "application/json": {
                    /** @description what was settled */
                    note: string;
                };
            };
        };
        responses: {
            /** @description Return a conversation to the bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation.closed`, `conversation.not_taken`, `conversation.taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.suggest_reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggest replies with their sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedReplies"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation.closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "conversations.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description whose it is now, when it is a colleague’s */
                    from?: string;
                };
            };
        };
        responses: {
            /** @description Take a conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `conversation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation.closed`, `conversation.taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "chat_rules.read": {
        parameters: {
            query?: {
                /** @description an older one; else what holds now */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the rules of the bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRules"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `chat_rules.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "chat_rules.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handOver": {
                 *         "words": [
                 *           "abogado"
                 *         ],
                 *         "intents": [
                 *           "return_or_refund"
                 *         ],
                 *         "afterUnclear": 1,
                 *         "afterSame": 3
                 *       },
                 *       "neverSays": [
                 *         "garantizado"
                 *       ],
                 *       "closeQuietAfterHours": 3,
                 *       "satisfaction": {
                 *         "on": true,
                 *         "everyDays": 30
                 *       },
                 *       "version": 0
                 *     }
                 */
                "application/json": {
                    /** @description when a person is called, beside what always calls one: a claim, anger, a photo, who asks for a person */
                    handOver: {
                        /** @description words or phrases of the customer that call a person; accents and case make no difference */
                        words: string[];
                        /** @description what the customer means for sure, and a person answers */
                        intents: ("where_is_order" | "confirm_yes" | "confirm_no" | "yes_with_change" | "keep_order" | "cancel_order" | "pay_question" | "payment_method_question" | "amount_question" | "change_address" | "give_address" | "change_date" | "change_quantity_or_product" | "change_phone" | "claim_not_received" | "claim_damaged_or_wrong" | "return_or_refund" | "not_my_order" | "anger" | "person_wanted" | "question_back" | "product_question" | "carrier_or_guia_question" | "office_pickup_question" | "delivery_instructions" | "invoice_request" | "greeting" | "thanks_or_goodbye" | "stop_messages" | "other")[];
                        /** @description how often in a row the bot asks back */
                        afterUnclear: number;
                        /** @description how often in a row the same matter may come */
                        afterSame: number;
                    };
                    /** @description the bot does not say them: a person is called instead */
                    neverSays: string[];
                    /** @description what the bot answered is closed; null: never */
                    closeQuietAfterHours: number | null;
                    satisfaction: {
                        /** @description whether customers are asked how a conversation went */
                        on: boolean;
                        /** @description one customer is asked at most once in so many days */
                        everyDays: number;
                    };
                    /** @description the version that was read, and is replaced */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Set the rules of the bot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRules"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `chat_rules.changed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "dead_letters.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List dead letters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeadLetter"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "dead_letters.replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Replay a dead letter */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description our id
                         */
                        id: string;
                        /** @constant */
                        replayed: true;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `dead_letter.not_found`, `raw_event.gone` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `dead_letter.already_replayed`, `dead_letter.too_old`, `dead_letter.person_erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "detectors.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List detectors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Detector"][];
                        /** @description the last hour; null: none yet */
                        lookedAt: string | null;
                        /** @description the budget that the thresholds are made from */
                        falseAlarmsPerMonth: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "flows.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the flows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Flow"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "flows.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Retener",
                 *       "graph": {
                 *         "trigger": {
                 *           "on": "person"
                 *         },
                 *         "zone": "America/Bogota",
                 *         "perDay": 100,
                 *         "start": "hold",
                 *         "nodes": [
                 *           {
                 *             "id": "hold",
                 *             "kind": "call",
                 *             "operation": "orders.hold",
                 *             "input": {
                 *               "id": "{{trigger.orderId}}"
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description our id
                     */
                    id?: string;
                    name: string;
                    graph: components["schemas"]["FlowGraph"];
                    /** @description the one that you saw; with an id */
                    revision?: number;
                };
            };
        };
        responses: {
            /** @description Save a flow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowWhole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `flow.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `flow.changed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flows.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a flow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowWhole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `flow.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flows.remove": {
        parameters: {
            query?: {
                /** @description the one that you saw */
                revision?: number;
            };
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a draft of a flow */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `flow.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `flow.changed`, `flow.was_published` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "flows.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export a flow as Kestra YAML */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fileName: string;
                        yaml: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `flow.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `flow.has_problems`, `flow.too_large_to_export` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flows.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pause a flow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowWhole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `flow.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `flow.not_published` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flows.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 3
                 *     }
                 */
                "application/json": {
                    /** @description the one that you saw */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Publish a flow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowWhole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `flow.person_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `flow.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `flow.changed`, `flow.has_problems` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flows.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a12"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description our id
                     */
                    orderId: string;
                    key?: string;
                };
            };
        };
        responses: {
            /** @description Run a flow with an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description our id
                         */
                        runId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `flow.not_found`, `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `flow.not_published`, `flow.begun_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `flow.used_up`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `operations.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flows.dry_run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a12",
                 *       "graph": {
                 *         "trigger": {
                 *           "on": "person"
                 *         },
                 *         "zone": "America/Bogota",
                 *         "perDay": 100,
                 *         "start": "hold",
                 *         "nodes": [
                 *           {
                 *             "id": "hold",
                 *             "kind": "call",
                 *             "operation": "orders.hold",
                 *             "input": {
                 *               "id": "{{trigger.orderId}}"
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    graph: components["schemas"]["FlowGraph"];
                    /**
                     * Format: uuid
                     * @description our id
                     */
                    orderId?: string;
                    /**
                     * @description fields of the trigger, beside what the order tells
                     * @default {}
                     */
                    data?: {
                        [key: string]: string | number | boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Try a flow with an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowTried"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `operations.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flows.kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what a flow is made of */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowKit"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `http.unreachable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "flow_runs.list": {
        parameters: {
            query?: {
                flowId?: string;
                orderId?: string;
                state?: "running" | "waiting" | "asking" | "ended";
                /** @description those that failed, and that nobody has taken note of */
                needsPerson?: boolean;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the runs of flows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FlowRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "flow_runs.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a run with its receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunWhole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `run.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "flow_runs.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take note of a run that failed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunWhole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `run.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run.not_over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "flow_runs.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel a run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunWhole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `run.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `run.over`, `run.is_calling` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "imports.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /**
                     * @description parcels: lines have a waybill’s number; orders: they are still to be sent
                     * @enum {string}
                     */
                    kind?: "parcels" | "orders";
                    /**
                     * Format: date-time
                     * @description orders placed before are kept, not sent; three days ago without it
                     */
                    ordersFrom?: string;
                    /** @description true: it waits for `imports.confirm_mapping`, however sure the columns are */
                    hold?: boolean;
                };
            };
        };
        responses: {
            /** @description Import a file of orders or waybills */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `request.bad_multipart`, `import.empty`, `import.unknown_format`, `import.old_excel`, `import.unreadable`, `import.too_large_inside`, `import.too_many_columns`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "imports.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show an import and how far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `import.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "imports.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop an import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `import.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `import.ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "imports.list_lines": {
        parameters: {
            query?: {
                verdict?: "imported" | "updated" | "unchanged" | "duplicate" | "rejected";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the lines of an import with their verdicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `import.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "imports.confirm_mapping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "parcels",
                 *       "mapping": {
                 *         "number": "Guía",
                 *         "status": "Estado"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description parcels: lines have a waybill’s number; orders: they are still to be sent
                     * @enum {string}
                     */
                    kind: "parcels" | "orders";
                    /** @description which column holds which field, by the column’s name */
                    mapping: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Confirm what the columns hold, and begin */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `import.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `import.already_started` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `import.mapping`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "imports.read_rejected": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the rejected lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `import.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
                state?: "open" | "acknowledged" | "working" | "resolved" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List incidents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Incident"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "other:warehouse",
                 *       "summary": "no power in the warehouse"
                 *     }
                 */
                "application/json": {
                    /** @description `carrier:<id>`, `region:<department, two digits>`, `shop:<domain>`, `other:<words>` */
                    subject: string;
                    /**
                     * @default error
                     * @enum {string}
                     */
                    severity?: "critical" | "error" | "warning";
                    summary: string;
                };
            };
        };
        responses: {
            /** @description Open an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show an incident and its timeline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentWithTimeline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description why, for the timeline */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Acknowledge an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `incident.cannot_acknowledge` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.affected": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the waybills that are hit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Format: uuid
                             * @description our id
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description our id
                             */
                            orderId: string;
                            number: string | null;
                            state: string;
                            carrier: string;
                            collect: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description why, for the timeline */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Close an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `incident.cannot_close` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "the carrier expects to work again at noon"
                 *     }
                 */
                "application/json": {
                    text: string;
                    /** @default false */
                    isNotice?: boolean;
                };
            };
        };
        responses: {
            /** @description Note something in an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.post_mortem": {
        parameters: {
            query?: {
                language?: "es" | "en";
            };
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draft the post-mortem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        markdown: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "es": "Guías de una transportadora",
                 *         "en": "Waybills of one carrier"
                 *       },
                 *       "text": {
                 *         "es": "Salen con demora.",
                 *         "en": "They leave late."
                 *       },
                 *       "components": [
                 *         "waybills"
                 *       ],
                 *       "impact": "degraded",
                 *       "state": "identified"
                 *     }
                 */
                "application/json": {
                    title: {
                        es: string;
                        en: string;
                    };
                    /** @description what is new; no names, no phones: everybody reads it */
                    text: {
                        es: string;
                        en: string;
                    };
                    components: ("orders" | "waybills" | "messages" | "tracking_page" | "console")[];
                    /** @enum {string} */
                    impact: "degraded" | "down";
                    /** @enum {string} */
                    state: "investigating" | "identified" | "monitoring" | "resolved";
                };
            };
        };
        responses: {
            /** @description Tell of an incident on the status page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusNotice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `status.not_yours`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description why, for the timeline */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Reopen an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `incident.cannot_reopen` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description why, for the timeline */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Resolve an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `incident.cannot_resolve` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "incidents.work": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description why, for the timeline */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Begin to work on an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `incident.cannot_work` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "integrations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what is connected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integrations"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "integrations.connect_chatea_pro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 24 */
                    graceHours?: number;
                    /** @description in the demo only: elsewhere it is made here */
                    inboundSecret?: string;
                };
            };
        };
        responses: {
            /** @description Receive the messages of Chatea Pro */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeSecret"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `chatea-pro.secret_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `secret.chosen`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "privacy_requests.list": {
        parameters: {
            query?: {
                state?: "open" | "all";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List privacy requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PrivacyRequest"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "privacy_requests.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a request and how far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `privacy.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "privacy_requests.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close a request for data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `privacy.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `privacy.not_by_hand` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "privacy_requests.read_export_page": {
        parameters: {
            query?: {
                lang?: "es" | "en";
            };
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what is known of a person, to be read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `privacy.not_found`, `privacy.gone` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `privacy.not_ready` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "privacy_requests.read_export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download what is known of a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `privacy.not_found`, `privacy.gone` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `privacy.not_ready` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "privacy_requests.erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "phone": "3001234567"
                 *     }
                 */
                "application/json": {
                    phone?: string;
                    email?: string & (unknown & unknown);
                    /**
                     * Format: uuid
                     * @description one of their orders
                     */
                    orderId?: string;
                };
            };
        };
        responses: {
            /** @description Erase a person */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `privacy.nobody_named`, `phone.unreadable`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "privacy_requests.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "phone": "3001234567"
                 *     }
                 */
                "application/json": {
                    phone?: string;
                    email?: string & (unknown & unknown);
                    /**
                     * Format: uuid
                     * @description one of their orders
                     */
                    orderId?: string;
                };
            };
        };
        responses: {
            /** @description Gather all that is known of a person */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `privacy.nobody_named`, `phone.unreadable`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "integrations.connect_shopify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `my-shop.myshopify.com` */
                    shopDomain: string;
                    /** @description from App Bridge, a minute old at most */
                    sessionToken: string;
                    clientId: string;
                    clientSecret: string;
                    /** @description still signs for an hour after a rotation */
                    previousClientSecret?: string;
                    /**
                     * Format: uri
                     * @description the sandbox’s address; no other is taken
                     */
                    apiUrl?: string;
                };
            };
        };
        responses: {
            /** @description Connect a Shopify shop */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shopDomain: string;
                        /** @constant */
                        status: "connected";
                    };
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `shopify.session_token_invalid`, `shopify.grant_refused`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shop.session_of_another`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `integration.api_url_refused`, `shopify.shop_invalid`, `shopify.request_refused`, `shopify.refused`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shopify.throttled`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "integrations.settle_shopify_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shopDomain: string;
                    /**
                     * Format: date-time
                     * @description back-fill: orders placed from then on are sent too; it only moves back
                     */
                    from?: string;
                    /** @description ways to pay that mean cash on delivery here, as the shop names them */
                    cash?: string[];
                    /** @description ways to pay that do not, whatever their name says */
                    notCash?: string[];
                    /** @description Shopify’s ids of the locations that we ship from; all when none was ever told */
                    locations?: string[];
                };
            };
        };
        responses: {
            /** @description Settle which orders of a shop are sent, and paid at the door */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shopDomain: string;
                        /** Format: date-time */
                        from: string;
                        /** @description ways to pay that mean cash on delivery here, as the shop names them */
                        cash?: string[];
                        /** @description ways to pay that do not, whatever their name says */
                        notCash?: string[];
                        /** @description Shopify’s ids of the locations that we ship from; all when none was ever told */
                        locations?: string[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `shop.unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `shopify.shop_invalid`, `shop.from_in_future`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "integrations.reconcile_shopify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find orders that no webhook announced */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            shopDomain: string;
                            /** @description orders that changed since the last time */
                            checked: number;
                            /** @description of those, what no webhook had announced */
                            found: number;
                            /** @description of those, what could not be read */
                            setAside: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `shop.uninstalled`, `shop.token_dead`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shop.unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `shopify.request_refused`, `shopify.query_refused`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shop.token_refreshing`, `shopify.throttled`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "integrations.connect_whatsapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumberId: string;
                    wabaId: string;
                    appSecret: string;
                    /** @description reads the account at Meta, as proof; it is not kept */
                    accessToken: string;
                    /** @description makes another; the first connection makes one by itself */
                    newVerifyToken?: boolean;
                    /** @description in the demo only: elsewhere it is made here */
                    verifyToken?: string;
                    /**
                     * Format: uri
                     * @description the sandbox’s address; no other is taken
                     */
                    apiUrl?: string;
                };
            };
        };
        responses: {
            /** @description Receive the messages of a WhatsApp number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappConnected"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `whatsapp.number_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `whatsapp.not_proven`, `secret.chosen`, `integration.api_url_refused`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `vendor.busy`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description `vendor.unavailable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "knowledge.list": {
        parameters: {
            query?: {
                kind?: "article" | "policy" | "product";
                state?: "proposed" | "approved" | "retired";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the articles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "knowledge.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "policy",
                 *       "title": "Cambios",
                 *       "body": "Se puede cambiar una prenda sin uso hasta 15 días después de recibirla."
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description our id
                     */
                    id?: string;
                    /**
                     * @description `policy`: what the shop holds to; `product`: facts of goods
                     * @default article
                     * @enum {string}
                     */
                    kind?: "article" | "policy" | "product";
                    title: string;
                    /** @description plain text; an empty line parts paragraphs */
                    body: string;
                };
            };
        };
        responses: {
            /** @description Propose an article or a new version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `article.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `article.retired` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `article.empty`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "knowledge.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show an article with its versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWithVersions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `article.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "knowledge.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    /** @description the newest when absent; an older one may come back */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Approve an article */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `article.not_found`, `article.version_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "knowledge.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Retire an article */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `article.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "knowledge.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "¿Cuánto se demora el envío a Pasto?"
                 *     }
                 */
                "application/json": {
                    query: string;
                    /**
                     * @description `policy`: what the shop holds to; `product`: facts of goods
                     * @enum {string}
                     */
                    kind?: "article" | "policy" | "product";
                    /** @default 5 */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Find the answer to a question */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FoundPassage"][];
                        answer: components["schemas"]["FoundPassage"] | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `embeddings.unavailable`, `search.unavailable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "brand_voice.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the brand voice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandVoice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "brand_voice.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "treatment": "any",
                 *       "language": "any",
                 *       "maxLength": 1000,
                 *       "maxEmojis": 3,
                 *       "forbidden": [
                 *         "culpa de la transportadora"
                 *       ],
                 *       "mayPromise": false
                 *     }
                 */
                "application/json": {
                    /**
                     * @description how customers are addressed
                     * @enum {string}
                     */
                    treatment: "usted" | "tu" | "any";
                    /** @enum {string} */
                    language: "es" | "en" | "any";
                    /** @description letters of one message */
                    maxLength: number;
                    maxEmojis: number;
                    /** @description words and phrases that never leave */
                    forbidden: string[];
                    /** @description whether a date, a refund or a result may be promised as certain */
                    mayPromise: boolean;
                };
            };
        };
        responses: {
            /** @description Set the brand voice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandVoice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "brand_voice.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Su pedido va en camino."
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Check a text against the brand voice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        passes: boolean;
                        faults: {
                            /** @enum {string} */
                            rule: "empty" | "too_long" | "language" | "treatment" | "shouting" | "emojis" | "forbidden" | "promise" | "secret_asked" | "unfilled";
                            /** @description the words that break it */
                            found: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "priors.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show how much each carrier delivers in each city */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            city: string;
                            carrier: string;
                            parcels: number;
                            delivered: number;
                            /** @description delivered, drawn towards the carrier’s share everywhere */
                            share: number;
                            isInForce: boolean;
                            /** @description the share of the city’s orders in a trial; 0: none */
                            triedOn: number;
                            /** @description when it was promoted, or its trial began; null: neither */
                            since: string | null;
                        }[];
                        /**
                         * Format: date-time
                         * @description counted are waybills that were made since then
                         */
                        from: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "learning.find_sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show whether we learn with others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningSharing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "learning.set_sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shares": true
                 *     }
                 */
                "application/json": {
                    shares: boolean;
                };
            };
        };
        responses: {
            /** @description Decide whether to learn with others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningSharing"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "me.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show who is calling */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messages.list": {
        parameters: {
            query?: {
                orderId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List messages to customers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messages.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count the messages of today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageCounts"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messages.tell_delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11",
                 *       "occasion": "road closed"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    orderId: string;
                    /** @description the incident’s id, say */
                    occasion: string;
                };
            };
        };
        responses: {
            /** @description Tell a customer of a delay */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description false: this person was told of this occasion before */
                        isTold: boolean;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `message.nobody_known` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messages.of_report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show whom a report reached */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `message.none_of_report` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messages.list_templates": {
        parameters: {
            query?: {
                language?: "es_CO" | "en_US";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the texts of the messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageTemplate"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messages.timeline": {
        parameters: {
            query: {
                /** @description our id */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell what was written to the customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "metrics.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the metrics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Metric"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "metrics.drill_down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metric": "returned",
                 *       "window": "last_30_days"
                 *     }
                 */
                "application/json": {
                    /** @description a name of metrics.list */
                    metric: string;
                    /**
                     * @description where `from` is absent; default: the last 30 days
                     * @enum {string}
                     */
                    window?: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_month";
                    /** @description a date in the merchant’s zone, or a moment; included */
                    from?: string;
                    /** @description not included; default: now */
                    until?: string;
                    /**
                     * @description only rows with one of these values, by dimension
                     * @default {}
                     */
                    filters?: {
                        [key: string]: string[];
                    };
                    /** @description of money; default: the merchant’s, of message costs USD */
                    currency?: string;
                    /**
                     * @default part
                     * @enum {string}
                     */
                    of?: "part" | "whole";
                    /** @description `nextCursor` of the page before */
                    cursor?: string;
                    /**
                     * @description most rows of the page
                     * @default 50
                     */
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Show the orders behind a number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Format: uuid
                             * @description of the order, waybill, message or conversation
                             */
                            id: string;
                            orderId: string | null;
                            /** Format: date-time */
                            at: string;
                            labels: {
                                [key: string]: string | null;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `metric.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `metric.bad_window`, `metric.bad_dimension`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "metrics.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "metric": "delivered",
                 *       "window": "last_7_days",
                 *       "grain": "day",
                 *       "dimensions": [
                 *         "carrier"
                 *       ],
                 *       "compare": true
                 *     }
                 */
                "application/json": {
                    /** @description a name of metrics.list */
                    metric: string;
                    /**
                     * @description where `from` is absent; default: the last 30 days
                     * @enum {string}
                     */
                    window?: "today" | "yesterday" | "last_7_days" | "last_30_days" | "last_90_days" | "this_month";
                    /** @description a date in the merchant’s zone, or a moment; included */
                    from?: string;
                    /** @description not included; default: now */
                    until?: string;
                    /**
                     * @description only rows with one of these values, by dimension
                     * @default {}
                     */
                    filters?: {
                        [key: string]: string[];
                    };
                    /** @description of money; default: the merchant’s, of message costs USD */
                    currency?: string;
                    /**
                     * @default total
                     * @enum {string}
                     */
                    grain?: "hour" | "day" | "week" | "total";
                    /**
                     * @description split by these
                     * @default []
                     */
                    dimensions?: string[];
                    /**
                     * @description with the period before, until the same hour
                     * @default false
                     */
                    compare?: boolean;
                };
            };
        };
        responses: {
            /** @description Query a metric */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `metric.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `metric.bad_window`, `metric.bad_dimension`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "metrics.count_set_aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count the events that are in no number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            version: number;
                            reason: string;
                            count: number;
                            /** Format: date-time */
                            lastAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "metrics.read_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show time zone, language and currency of numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricSettings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "metrics.change_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "zone": "America/Bogota",
                 *       "language": "es",
                 *       "currency": "COP"
                 *     }
                 */
                "application/json": {
                    /** @description IANA; days and weeks are of it */
                    zone: string;
                    /** @enum {string} */
                    language: "es" | "en";
                    currency: string;
                };
            };
        };
        responses: {
            /** @description Change time zone, language and currency of numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricSettings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `metric.bad_zone`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "provider_notices.list": {
        parameters: {
            query?: {
                state?: "open" | "all";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List notices of messaging providers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderNotice"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "provider_notices.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Acknowledge a notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderNotice"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `notice.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messaging_providers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List messaging providers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessagingProvider"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messaging_providers.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the provider’s id */
                    provider: string;
                    /**
                     * @description 1 is tried first
                     * @default 1
                     */
                    priority?: number;
                    /** @description the provider’s own; secrets are sealed */
                    settings: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Connect a messaging provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedMessagingProvider"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `provider.unknown`, `vendor.settings`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "messaging_providers.list_kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List providers that can be connected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Vendor"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "report_recipients.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List who gets reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportRecipient"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "report_recipients.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "way": "email",
                 *       "address": "ventas@tienda.example",
                 *       "name": "Ventas",
                 *       "kinds": [
                 *         "daily",
                 *         "executive"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    way: "email" | "phone";
                    /** @description an e-mail address, or a phone with its country, to be reached as customers are: +573001112233 */
                    address: (string & (unknown & unknown)) | string;
                    name: string;
                    /** @description which reports they get */
                    kinds: ("daily" | "critical" | "performance" | "carriers" | "cities" | "executive")[];
                };
            };
        };
        responses: {
            /** @description Set which reports a person gets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRecipient"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `report_recipient.stopped`, `report_recipient.put_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `report_recipient.not_of_this_way`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "report_recipients.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send no more reports to a person */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `report_recipient.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "operations.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what waits, and for what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkHealth"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.list": {
        parameters: {
            query?: {
                /** @description words of a name, a phone, an order or waybill number */
                search?: string;
                status?: "received" | "confirming" | "confirmed" | "on_hold" | "waybill_requested" | "shipped" | "delivered" | "collected" | "returned" | "cancelled";
                /** @description why it is on hold; only those */
                reason?: "address" | "phone" | "duplicate" | "merchant" | "carrier_refused" | "not_paid" | "unknown_payment" | "other_currency" | "not_shippable";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `search.bad_cursor`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `search.unavailable`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "orders.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id, or `shopify:<order id>` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.amend_address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "address1": "Cra. 43A # 1-50, apto 302",
                 *       "city": "Medellín"
                 *     }
                 */
                "application/json": {
                    address1?: string;
                    address2?: string;
                    city?: string;
                    department?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Correct the address of an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order.too_late_to_readdress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "the customer does not want it any more"
                 *     }
                 */
                "application/json": {
                    /** @default cancelled by the merchant */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Cancel an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order.too_late_to_cancel` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.change_carrier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "carrier": "any-carrier"
                 *     }
                 */
                "application/json": {
                    /** @description the carrier’s id */
                    carrier: string;
                };
            };
        };
        responses: {
            /** @description Change the carrier of an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order.too_late_to_change_carrier` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `order.carrier_not_usable`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description what the courier collects, where the shop does not say whether it is paid at the door
                     * @enum {string}
                     */
                    collect?: "outstanding" | "nothing";
                };
            };
        };
        responses: {
            /** @description Confirm an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order.cannot_confirm`, `order.must_not_leave`, `order.collect_undecided`, `order.collect_known`, `order.cannot_collect` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hold an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order.cannot_hold` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the cancellation of an order back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order.not_cancelled`, `order.cancelled_in_shop`, `order.undo_too_late` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.list_bulk": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List changes to many orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkJob"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.prepare_bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "confirm",
                 *       "filter": {
                 *         "status": "on_hold",
                 *         "reason": "merchant"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    action: "confirm" | "hold";
                    filter: {
                        /** @enum {string} */
                        status?: "received" | "confirming" | "confirmed" | "on_hold" | "waybill_requested" | "shipped" | "delivered" | "collected" | "returned" | "cancelled";
                        /** @enum {string} */
                        reason?: "address" | "phone" | "duplicate" | "merchant" | "carrier_refused" | "not_paid" | "unknown_payment" | "other_currency" | "not_shippable";
                    };
                };
            };
        };
        responses: {
            /** @description Prepare a change to many orders */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJob"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `bulk.empty`, `bulk.too_many`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.find_bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a change to many orders and how far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJob"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `bulk.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.cancel_bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop a change to many orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJob"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `bulk.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `bulk.ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.list_bulk_items": {
        parameters: {
            query?: {
                verdict?: "done" | "held" | "refused";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the orders of a change with their verdicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BulkItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `bulk.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.run_bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Run a change to many orders */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJob"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `bulk.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `bulk.not_ready` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCounts"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.read_policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the order policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.set_policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirmation": "ask",
                 *       "holdDuplicates": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @description `ask`: cash-on-delivery orders wait for the customer’s yes
                     * @enum {string}
                     */
                    confirmation: "off" | "ask";
                    /** @description hold an order that repeats another of the same phone within the hour */
                    holdDuplicates: boolean;
                    /**
                     * @description what the shop is told of an order cancelled here; `cancel`: once it can no longer be taken back
                     * @enum {string}
                     */
                    cancelInShop?: "tag" | "cancel" | "nothing";
                    /** @description how long a cancellation can be taken back */
                    undoMinutes?: number;
                };
            };
        };
        responses: {
            /** @description Change the order policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.list_tasks": {
        parameters: {
            query?: {
                /** @description all when absent */
                state?: "open" | "resolved";
                orderId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what a person must do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrderTask"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.resolve_task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Close a task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTask"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `order.task_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.timeline": {
        parameters: {
            query: {
                /** @description our id */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell what happened to an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.list_views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List saved views of orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrderView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.save_view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Retenidos por dirección",
                 *       "filter": {
                 *         "status": "on_hold",
                 *         "reason": "address"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    filter: {
                        /** @enum {string} */
                        status?: "received" | "confirming" | "confirmed" | "on_hold" | "waybill_requested" | "shipped" | "delivered" | "collected" | "returned" | "cancelled";
                        /** @enum {string} */
                        reason?: "address" | "phone" | "duplicate" | "merchant" | "carrier_refused" | "not_paid" | "unknown_payment" | "other_currency" | "not_shippable";
                        search?: string;
                    };
                    /** @default false */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Save a view of orders */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `view.too_many`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "orders.remove_view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a view of orders */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `view.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "outcomes.summarise": {
        parameters: {
            query?: {
                /** @description one or two of purpose, hour, carrier, city, separated by a comma */
                by?: string;
                /** @description of messages that are at least two days old */
                days?: number;
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what happened after messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageOutcome"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "parked_keys.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List parked keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParkedKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "playbooks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List playbooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Playbook"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "playbooks.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "incidentId": "0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11",
                 *       "playbook": "stop_ship"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description our id
                     */
                    incidentId: string;
                    playbook: string;
                    /** @default {} */
                    input?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Propose a playbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `incident.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `playbook.does_not_fit`, `playbook.input_missing`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "playbooks.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a run of a playbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `playbook.run_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "playbooks.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approve a playbook and run it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `playbook.not_yours`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `playbook.run_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `playbook.not_proposed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "playbooks.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop a run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `playbook.run_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `playbook.ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reports.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Report"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reports.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "daily"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "daily" | "critical" | "performance" | "carriers" | "cities" | "executive";
                    /**
                     * @description default: the merchant’s
                     * @enum {string}
                     */
                    language?: "es" | "en";
                    /**
                     * Format: date
                     * @description in the merchant’s zone; included
                     */
                    from?: string;
                    /**
                     * Format: date
                     * @description not included
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Make a report */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `report.bad_window`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reports.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a report and its files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `report.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reports.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a report to its recipients */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `report.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `report.failed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reports.list_schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List scheduled reports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportSchedule"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reports.schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "daily",
                 *       "hour": 7,
                 *       "weekdays": [
                 *         1,
                 *         2,
                 *         3,
                 *         4,
                 *         5,
                 *         6
                 *       ],
                 *       "language": "es",
                 *       "enabled": true
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "daily" | "critical" | "performance" | "carriers" | "cities" | "executive";
                    /** @description of the merchant’s day */
                    hour: number;
                    /** @description 1: Monday */
                    weekdays: number[];
                    /** @enum {string} */
                    language: "es" | "en";
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description Schedule a report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSchedule"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reviews.list": {
        parameters: {
            query?: {
                /** @description scores below this one */
                below?: number;
                carrier?: string;
                rubric?: "delivery" | "conversation" | "agent_run" | "order_data";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Review"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "reviews.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a review with its evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `review.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "risks.list": {
        parameters: {
            query?: {
                level?: "urgent" | "attention" | "watch" | "normal";
                carrier?: string;
                city?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List parcels at risk */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParcelRisk"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "risks.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the waybill */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the risk of a parcel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParcelRisk"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `risk.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "risks.lights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the lights by city and carrier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            kind: "carrier" | "city";
                            name: string;
                            /** @enum {string} */
                            light: "red" | "yellow" | "green";
                            parcels: number;
                            urgent: number;
                            attention: number;
                            watch: number;
                            /** @description against 24 hours before; null where that is not known */
                            trend: ("better" | "same" | "worse") | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "risks.read_weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the weights of the risk */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskWeights"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "risks.change_weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "points": {
                 *         "no_movement": 25,
                 *         "no_movement_more": 10,
                 *         "no_movement_most": 50,
                 *         "exception": 30,
                 *         "heavy_exception": 15,
                 *         "many_exceptions": 10,
                 *         "many_exceptions_most": 20,
                 *         "late": 10,
                 *         "late_more": 5,
                 *         "late_most": 25,
                 *         "city_returns": 10,
                 *         "carrier_returns": 10,
                 *         "refused_before": 15,
                 *         "much_to_collect": 5
                 *       },
                 *       "patience": {
                 *         "created": 24,
                 *         "picked_up": 36,
                 *         "in_transit": 72,
                 *         "out_for_delivery": 12,
                 *         "ready_for_pickup": 48,
                 *         "exception": 24,
                 *         "other": 72
                 *       },
                 *       "heavy": [
                 *         "refused",
                 *         "no_money",
                 *         "recipient_unknown",
                 *         "address_wrong",
                 *         "city_mismatch",
                 *         "damaged",
                 *         "theft",
                 *         "misrouted"
                 *       ],
                 *       "levels": {
                 *         "urgent": 70,
                 *         "attention": 45,
                 *         "watch": 25
                 *       }
                 *     }
                 */
                "application/json": {
                    points: {
                        no_movement: number;
                        exception: number;
                        heavy_exception: number;
                        many_exceptions: number;
                        late: number;
                        city_returns: number;
                        carrier_returns: number;
                        refused_before: number;
                        much_to_collect: number;
                        no_movement_more: number;
                        no_movement_most: number;
                        many_exceptions_most: number;
                        late_more: number;
                        late_most: number;
                    };
                    /** @description hours that a state may last without movement */
                    patience: {
                        [key: string]: number;
                    };
                    heavy: string[];
                    levels: {
                        urgent: number;
                        attention: number;
                        watch: number;
                    };
                };
            };
        };
        responses: {
            /** @description Change the weights of the risk */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskWeights"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `risk.bad_levels`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "rubrics.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show what each rubric looks at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rubric"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sign_on.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show the sign-in provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sign_on.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issuer": "https://id.example.co",
                 *       "clientId": "litper",
                 *       "secret": "s3cret",
                 *       "domains": [
                 *         "example.co"
                 *       ]
                 *     }
                 */
                "application/json": {
                    issuer: string;
                    clientId: string;
                    /** @description of the e-mails that are let in */
                    domains: string[];
                    /** @description of people of a proven domain who come for the first time; without it, who was not invited is refused */
                    newRoles?: ("operator" | "agent" | "analyst" | "viewer")[];
                    /** @default true */
                    enabled?: boolean;
                    /**
                     * @description people sign in by the provider only; every domain is proven, and who says so has signed in by it
                     * @default false
                     */
                    required?: boolean;
                    secret?: string;
                    /** @description needed when the log-in is older than ten minutes */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Save the sign-in provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnProvider"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `sign_on.wrong_issuer`, `sign_on.refused`, `sign_on.bad_token`, `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.fresh_needed`, `auth.sign_on_required`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on.domain_unproven`, `sign_on.try_first` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `sign_on.not_a_provider`, `sign_on.open_domain`, `sign_on.required_off`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description `sign_on.provider_away`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sign_on.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove the sign-in provider */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `sign_on.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "sign_on.prove_domain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "domain": "example.co"
                 *     }
                 */
                "application/json": {
                    domain: string;
                };
            };
        };
        responses: {
            /** @description Prove that a domain is the company’s */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOnProvider"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `sign_on.not_found`, `sign_on.domain_not_listed` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_on.domain_unproven` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description `sign_on.resolver_away`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tenants.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    ownerEmail: string & (unknown & unknown);
                    password: string;
                };
            };
        };
        responses: {
            /** @description Create a demo tenant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description our id
                         */
                        id: string;
                        /** Format: uuid */
                        ownerId: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.email_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "tickets.list": {
        parameters: {
            query?: {
                /** @description all when absent */
                state?: "open" | "working" | "resolved" | "closed";
                cause?: "no_movement" | "at_office" | "message_lost" | "false_visit" | "data_missing" | "data_contradicts";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the tickets that need a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Ticket"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "tickets.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Open a resolved ticket again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `ticket.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "tickets.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description what was done */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Resolve a ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `ticket.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "tickets.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `ticket.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket.over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "timings.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show at what hour messages leave */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageTiming"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "timings.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "listo_para_recoger",
                 *       "city": "Barranquilla",
                 *       "hour": 18
                 *     }
                 */
                "application/json": {
                    /**
                     * @description messages whose hour may be chosen
                     * @enum {string}
                     */
                    purpose: "listo_para_recoger";
                    /** @description as its parcels name it */
                    city: string;
                    /** @description null: at once */
                    hour: number | null;
                };
            };
        };
        responses: {
            /** @description Set the hour of a message in a city */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTiming"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `timing.in_trial` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "turns.list": {
        parameters: {
            query?: {
                /** @description all when absent */
                kind?: "hour" | "weights" | "carrier" | "article" | "phrase";
                /** @description all when absent */
                state?: "proposed" | "trial" | "promoted" | "refused" | "stopped" | "rolled_back" | "replaced";
                /** @description alarmed: those with a drift alarm */
                which?: "all" | "alarmed";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what was learnt, with its evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LearningTurn"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "turns.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "listo_para_recoger",
                 *       "city": "Barranquilla",
                 *       "to": 10
                 *     }
                 */
                "application/json": {
                    /**
                     * @description messages whose hour may be chosen
                     * @enum {string}
                     */
                    purpose: "listo_para_recoger";
                    /** @description as its parcels name it */
                    city: string;
                    to: number;
                };
            };
        };
        responses: {
            /** @description Propose another hour for a message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningTurn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `timing.in_trial` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `turn.same_hour`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "turns.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a turn of learning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningTurn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `turn.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "turns.promote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": "Menos gente recoge desde el lunes"
                 *     }
                 */
                "application/json": {
                    /** @description why, for the audit */
                    because: string;
                };
            };
        };
        responses: {
            /** @description Promote what is in a trial */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningTurn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `turn.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `turn.decided_elsewhere`, `turn.not_in_trial` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "turns.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": "Menos gente recoge desde el lunes"
                 *     }
                 */
                "application/json": {
                    /** @description why, for the audit */
                    because: string;
                };
            };
        };
        responses: {
            /** @description Refuse what is in a trial */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningTurn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `turn.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `turn.not_in_trial` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "turns.roll_back": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "because": "Menos gente recoge desde el lunes"
                 *     }
                 */
                "application/json": {
                    /** @description why, for the audit */
                    because: string;
                };
            };
        };
        responses: {
            /** @description Roll back to what was before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningTurn"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `turn.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `turn.decided_elsewhere`, `turn.not_in_force` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "turns.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Look now for what can be learnt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description false: one was ordered within this minute */
                        ordered: boolean;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string & (unknown & unknown);
                    password: string;
                    /** @default  */
                    name?: string;
                    roles: ("owner" | "admin" | "operator" | "agent" | "analyst" | "viewer")[];
                };
            };
        };
        responses: {
            /** @description Add a demo person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `user.owner_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.email_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "operator"
                 *       ]
                 *     }
                 */
                "application/json": {
                    roles?: ("owner" | "admin" | "operator" | "agent" | "analyst" | "viewer")[];
                    name?: string;
                    disabled?: boolean;
                    /** @description needed when the log-in is older than ten minutes */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Change what a person may do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.owner_needed`, `auth.fresh_needed`, `auth.sign_on_required`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.last_owner` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.end_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End the sessions of a person */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `user.owner_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.send_password_link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a link to set the password */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `user.owner_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.disabled`, `mail.not_set`, `sign_on.demanded` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.remove_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove the codes and passkeys of a person */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description `user.owner_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.own` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.unlink_sign_on": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forget who a person is at the provider */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "users.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "nueva@demo.litper.test",
                 *       "name": "Nueva",
                 *       "roles": [
                 *         "operator"
                 *       ]
                 *     }
                 */
                "application/json": {
                    email: string & (unknown & unknown);
                    /** @default  */
                    name?: string;
                    roles: ("owner" | "admin" | "operator" | "agent" | "analyst" | "viewer")[];
                    /**
                     * @default es
                     * @enum {string}
                     */
                    locale?: "es" | "en";
                    /** @description needed when the log-in is older than ten minutes */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Invite a person */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description `auth.invalid_credentials`, `auth.required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.fresh_needed`, `auth.sign_on_required`, `user.owner_needed`, `auth.role_missing`, `auth.permission_missing`, `auth.csrf` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mail.not_set` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            /** @description `auth.too_many_attempts`, `rate.limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.list": {
        parameters: {
            query?: {
                orderId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List waybills */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Waybill"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the carrier’s number of the waybill */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a waybill with its history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaybillWithEvents"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `waybill.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the carrier’s number of the waybill */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel a waybill */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waybill"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `waybill.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `waybill.too_late` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.read_label": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the carrier’s number of the waybill */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the label of a waybill */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `waybill.not_found`, `carrier.no_account` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `waybill.person_erased` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `carrier.refused`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count the waybills under way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaybillCounts"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.list_exceptions": {
        parameters: {
            query?: {
                state?: "open" | "answered" | "closed";
                /** @description `soon`: within two working hours; `today`: after that, before midnight */
                due?: "overdue" | "soon" | "today" | "later";
                family?: string;
                carrier?: string;
                city?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List delivery exceptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeliveryException"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.find_exception": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the waybill */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a delivery exception */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryException"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `exception.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.answer_exception": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the waybill */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "openedAt": "2026-11-30T15:00:00.000Z",
                 *       "kind": "redeliver"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    openedAt: string;
                    /** @enum {string} */
                    kind: "redeliver" | "date" | "address" | "office" | "return";
                    /** @description of `date`: a day to come */
                    date?: string;
                    /** @description of `address` */
                    address?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Answer a delivery exception */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryException"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `exception.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `exception.over`, `exception.changed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `exception.incomplete`, `request.invalid`, `request.cursor` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.withdraw_answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the waybill */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an answer to a delivery exception back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryException"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `exception.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `exception.over`, `exception.not_answered` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.count_exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count unanswered delivery exceptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionCounts"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.list_requests": {
        parameters: {
            query?: {
                /** @description all when absent */
                state?: "open" | "answered";
                orderId?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description most rows of the page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List what customers ask on their page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerRequest"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.answer_request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description our id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Se lo pedimos a la transportadora: va el jueves."
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Answer what a customer asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description `request.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.answered` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "waybills.timeline": {
        parameters: {
            query: {
                /** @description our id */
                orderId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell what happened to the waybills of an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
