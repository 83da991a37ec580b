using System.Buffers;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Streams;

namespace TnlOpenData.Web.Responses;

/// <summary>
/// Sends a body that is written in steps: what is written waits in a small buffer in memory, and between two steps it is sent. While the
/// client reads slowly, no thread waits.
/// </summary>
internal static class StepSender
{
    private const int PieceSize = 64 * 1024;

    /// <param name="coding">The content encoding; empty for none.</param>
    /// <param name="write">Writes the body; between two steps nothing is held of the buffer that it writes to.</param>
    public static async Task Send(HttpContext http, string coding, Func<IBufferWriter<byte>, IEnumerable<int>> write)
    {
        using var waiting = new MemoryStream();
        await using (var encoder = coding.Length == 0 ? null : ContentEncoding.Around(coding, waiting))
        {
            using var pieces = new StreamBufferWriter(encoder ?? waiting);
            foreach (var _ in write(pieces))
            {
                if (waiting.Length >= PieceSize)
                {
                    await SendWaiting();
                }
            }

            pieces.Flush();
        }

        await SendWaiting();

        async Task SendWaiting()
        {
            await http.Response.Body.WriteAsync(waiting.GetBuffer().AsMemory(0, (int)waiting.Length), http.RequestAborted);
            waiting.SetLength(0);
        }
    }
}
