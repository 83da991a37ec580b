using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace TnlOpenData.Testing.Server;

/// <summary>The status, the header lines and the body of a response, as they were sent.</summary>
public sealed record RawResponse(int Status, string Head, byte[] Content)
{
    /// <summary>The body as text, without its content encoding; an encoding that cannot be undone is an exception.</summary>
    public string Body
    {
        get
        {
            using var coded = new MemoryStream(Content);
            using Stream plain = Header("Content-Encoding") switch
            {
                "br" => new BrotliStream(coded, CompressionMode.Decompress),
                "gzip" => new GZipStream(coded, CompressionMode.Decompress),
                _ => coded,
            };
            using var reader = new StreamReader(plain, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    public JsonNode Problem => JsonNode.Parse(Body)!;

    public static RawResponse Of(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        Assert.True(end > 0, $"No response: {Encoding.Latin1.GetString(bytes)}");
        var head = Encoding.Latin1.GetString(bytes, 0, end);
        var status = int.Parse(head.AsSpan("HTTP/1.1 ".Length, 3), NumberStyles.None, CultureInfo.InvariantCulture);
        var response = new RawResponse(status, head, bytes[(end + 4)..]);
        return status == 100
            ? Of(response.Content)
            : response.Header("Transfer-Encoding") == "chunked" ? response with { Content = Joined(response.Content) } : response;
    }

    /// <summary>The value of a header; empty if it is not there.</summary>
    public string Header(string name) => Head.Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault("");

    private static byte[] Joined(byte[] chunks)
    {
        using var joined = new MemoryStream();
        for (var at = 0; at < chunks.Length;)
        {
            var line = chunks.AsSpan(at).IndexOf("\r\n"u8);
            Assert.True(line > 0, "The size of a chunk is missing.");
            var size = int.Parse(Encoding.ASCII.GetString(chunks, at, line), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
            {
                break;
            }

            joined.Write(chunks, at + line + 2, size);
            at += line + 2 + size + 2;
        }

        return joined.ToArray();
    }
}
