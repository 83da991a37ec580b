using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace TnlOpenData.Testing.Server;

/// <summary>Requests as bytes: those that no client library would send.</summary>
public static class RawRequests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends the bytes and reads until the server closes the connection.</summary>
    public static async Task<RawResponse> Raw(this TnlServer server, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        using var received = new MemoryStream();
        await stream.CopyToAsync(received).WaitAsync(Patience);
        return RawResponse.Of(received.ToArray());
    }
}

/// <summary>The status, the header lines and the body of a response.</summary>
public sealed record RawResponse(int Status, string Head, string Body)
{
    private const string EndOfHead = "\r\n\r\n";

    public JsonNode Problem => JsonNode.Parse(Body)!;

    public static RawResponse Of(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var end = text.IndexOf(EndOfHead, StringComparison.Ordinal);
        Assert.True(end > 0, $"No response: {text}");
        return new RawResponse(int.Parse(text[9..12], System.Globalization.CultureInfo.InvariantCulture), text[..end], text[(end + 4)..]);
    }

    /// <summary>The value of a header; empty if it is not there.</summary>
    public string Header(string name) => Head.Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault("");
}
