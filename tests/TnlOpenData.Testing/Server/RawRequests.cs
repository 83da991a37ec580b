using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TnlOpenData.Testing.Server;

/// <summary>Requests as bytes: those that no client library would send.</summary>
public static class RawRequests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends the text as UTF-8 and reads until the server closes the connection.</summary>
    public static async Task<RawResponse> Raw(this TnlServer server, string request)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, server.Port, timeout.Token);
        using var received = new MemoryStream();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(request), SocketFlags.None, timeout.Token);
            var buffer = new byte[64 * 1024];
            for (int count; (count = await socket.ReceiveAsync(buffer, SocketFlags.None, timeout.Token)) > 0;)
            {
                received.Write(buffer, 0, count);
            }
        }
        catch (SocketException)
        {
            // The server refuses the rest of a request by closing: what it has sent before counts.
        }

        return RawResponse.Of(received.ToArray());
    }
}
