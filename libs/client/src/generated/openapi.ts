// Made from the operations by `node tools/run.mjs generate`.
export interface paths {
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
         * @description Replaces the account of this carrier, whole.
         */
        put: operations["carrier_accounts.put"];
        post?: never;
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
        /** Receive the messages of Chatea Pro */
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
         * @description Credentials for sending belong to `messaging_providers.put`.
         */
        put: operations["integrations.connect_whatsapp"];
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
    "/api/v1/operations/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what waits, and for what
         * @description Of the own tenant: events on their way, keys that failing events block, calls to vendors by state (`uncertain`: nobody knows whether the vendor acted), and what was given up. `attention` asks for a person.
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
         * @description New roles or `disabled` end all log-ins of the person.
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
         * Remove the codes of a person
         * @description For somebody who lost the app and the recovery codes. Their log-ins end, and they are told.
         */
        post: operations["users.remove_second_factor"];
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
            /** @description send it as X-CSRF-Token with every write by cookie */
            csrf?: string;
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
        RollOutControl: {
            /**
             * @description what the platform does by itself
             * @enum {string}
             */
            kind: "messages" | "calls" | "agents" | "stop_ship";
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
            kind: "messages" | "calls" | "agents" | "stop_ship";
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
            purpose: "guia_creada" | "en_reparto" | "entregado" | "novedad_entrega" | "listo_para_recoger" | "devuelto" | "confirmar_pedido" | "direccion_incompleta" | "pedido_repetido" | "pedido_cancelado" | "cobro_cambiado" | "reply" | "campaign" | "payment_reminder";
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
                purpose: "guia_creada" | "en_reparto" | "entregado" | "novedad_entrega" | "listo_para_recoger" | "devuelto" | "confirmar_pedido" | "direccion_incompleta" | "pedido_repetido" | "pedido_cancelado" | "cobro_cambiado" | "reply" | "campaign" | "payment_reminder";
                sent: number;
                failed: number;
                waiting: number;
                /** @description one for each currency */
                cost: components["schemas"]["Money"][];
            }[];
            /** @description sent until the same hour */
            yesterday: number;
        };
        /** @description A decimal string with its ISO 4217 currency */
        Money: {
            amount: string;
            currency: string;
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
            429: components["responses"]["Problem429"];
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
            429: components["responses"]["Problem429"];
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
        requestBody?: never;
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
            429: components["responses"]["Problem429"];
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
            429: components["responses"]["Problem429"];
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
            /** @description `auth.invalid_credentials`, `auth.code_required`, `auth.code_wrong` */
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
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description `carrier.unknown`, `vendor.settings`, `request.invalid`, `request.cursor` */
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
                kind: "messages" | "calls" | "agents" | "stop_ship";
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
                kind: "messages" | "calls" | "agents" | "stop_ship";
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
                kind: "messages" | "calls" | "agents" | "stop_ship";
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
                kind?: "messages" | "calls" | "agents" | "stop_ship";
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
        requestBody: {
            content: {
                "application/json": {
                    inboundSecret: string;
                };
            };
        };
        responses: {
            /** @description Receive the messages of Chatea Pro */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            422: components["responses"]["Problem422"];
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
                    verifyToken: string;
                };
            };
        };
        responses: {
            /** @description Receive the messages of a WhatsApp number */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            403: components["responses"]["Problem403"];
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
            429: components["responses"]["Problem429"];
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
            /** @description `user.disabled`, `mail.not_set` */
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
            /** @description Remove the codes of a person */
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
            429: components["responses"]["Problem429"];
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
