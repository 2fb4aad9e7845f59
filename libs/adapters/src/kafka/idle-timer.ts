let stopped = false

/**
 * kafkajs 2.2.4 looks at the queue of each connection every millisecond for ever, by a timer of negative delay: that burns the processor,
 * and Node 24 warns of it (kafkajs issues 1704 and 1751, mended by no release). Here it looks only while something waits in the queue;
 * what comes to wait later asks for the next look itself.
 */
export async function stopIdleTimer(): Promise<void> {
  if (stopped) return
  stopped = true
  const { default: RequestQueue } = await import('kafkajs/src/network/requestQueue/index.js')
  const look = RequestQueue.prototype.scheduleCheckPendingRequests
  RequestQueue.prototype.scheduleCheckPendingRequests = function () {
    if (this.pending.length > 0) look.call(this)
  }
}
