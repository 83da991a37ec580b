using System.Buffers;
using System.IO.Compression;

namespace TnlOpenData.Api.Http;

/// <summary>The content coding of an answer: Brotli, gzip or none, as the client prefers.</summary>
public static class Coding
{
    private static readonly string[] Offered = ["br", "gzip"];

    /// <summary><c>br</c>, <c>gzip</c>, or empty for none.</summary>
    public static string Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Offered
            .Select(coding => (Coding: coding, Quality: accepted.FirstOrDefault(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) is { } a ? a.Quality ?? 1 : 0))
            .Where(c => c.Quality > 0)
            .OrderByDescending(c => c.Quality)
            .Select(c => c.Coding)
            .FirstOrDefault("");
    }

    public static ReadOnlyMemory<byte> Apply(string coding, ReadOnlyMemory<byte> body)
    {
        if (coding.Length == 0)
        {
            return body;
        }

        var coded = new MemoryStream();
        using (var coder = Around(coding, coded))
        {
            coder.Write(body.Span);
        }

        return coded.GetBuffer().AsMemory(0, (int)coded.Length);
    }

    /// <summary>A stream that codes what is written on its way to another, which stays open.</summary>
    public static Stream Around(string coding, Stream target) => coding switch
    {
        "br" => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
        "gzip" => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true),
        _ => new BufferedStream(target, 1),
    };
}
