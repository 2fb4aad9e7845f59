import type { Board } from '../board.ts'
import { lines, number, perMinute, quantile, share } from '../panels.ts'

/** What agents and models do, what they cost, and whether what was learnt still holds. */
export const ai: Board = {
  uid: 'ai',
  title: 'AI: agents, models, cost, drift',
  rows: [
    {
      title: 'Agents',
      panels: [
        number(
          'Runs that did not end well',
          'percentunit',
          'Of an hour: failed, out of budget, too slow, in circles. Given to a person is a good end.',
          [0.1, 0.3],
          share('litper_agent_runs_total', 'outcome=~"failed|over_budget|looped|timed_out"', '', '1h'),
        ),
        number(
          'Questions that nobody answered',
          'percentunit',
          'Of a day. An approval that expires ends the action, not the run.',
          [0.1, 0.5],
          share('litper_approvals_total', 'outcome="expired"', '', '1d'),
        ),
        lines('Runs in an hour', 'short', 'By agent and how they ended.', [
          'sum by (agent, outcome) (increase(litper_agent_runs_total[1h]))',
          '{{agent}} {{outcome}}',
        ]),
        lines('Writes in an hour', 'short', 'What agents did, each with its receipt in the console.', [
          'sum by (agent) (increase(litper_agent_actions_total[1h]))',
          '{{agent}}',
        ]),
        lines('What people decided, in a day', 'short', 'Approvals of agents and flows.', [
          'sum by (outcome) (increase(litper_approvals_total[1d]))',
          '{{outcome}}',
        ]),
        lines(
          'Conversations given to people, in an hour',
          'short',
          'More than usual: the bot meets words that it does not know.',
          ['sum(increase(litper_handoffs_total[1h]))', 'conversations'],
        ),
      ],
    },
    {
      title: 'Models',
      panels: [
        number(
          'Questions without an answer',
          'percentunit',
          'Of five minutes. docs/runbooks/provider-breaker.md.',
          [0.05, 0.5],
          share('litper_model_call_seconds_count', 'outcome!="answered"'),
        ),
        lines('Faults a minute', 'short', 'By their code. model.over_budget: a tenant has used its day.', [
          perMinute('litper_model_call_seconds_count', ['outcome'], '{outcome!="answered"}'),
          '{{outcome}}',
        ]),
        lines(
          'Time to answer, p50 and p95',
          's',
          'With retries, and the next provider where the first is away.',
          [quantile(0.5, 'litper_model_call_seconds', ['model']), '{{model}} p50'],
          [quantile(0.95, 'litper_model_call_seconds', ['model']), '{{model}} p95'],
        ),
        lines('Tokens a minute', 'short', 'cached: input that the vendor had kept, and charges less.', [
          perMinute('litper_model_tokens_total', ['model', 'direction']),
          '{{model}} {{direction}}',
        ]),
      ],
    },
    {
      title: 'Cost and drift',
      panels: [
        lines('Dollars in a day, by model', 'currencyUSD', 'By the price list of the settings.', [
          'sum by (model) (increase(litper_model_cost_dollars_total[1d]))',
          '{{model}}',
        ]),
        lines('Dollars in a day, by agent', 'currencyUSD', 'Of the runs that ended.', [
          'sum by (agent) (increase(litper_agent_cost_dollars_total[1d]))',
          '{{agent}}',
        ]),
        lines('What was learnt and no longer holds, in a week', 'short', 'Each opens an incident in the crisis room.', [
          'sum by (learnt) (increase(litper_learning_alarms_total[7d]))',
          '{{learnt}}',
        ]),
      ],
    },
  ],
}
