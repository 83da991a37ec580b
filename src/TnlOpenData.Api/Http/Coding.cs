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
        var plain = QualityOf("identity") ?? 0;
        return Offered
            .Select(coding => (Coding: coding, Quality: QualityOf(coding) ?? 0))
            .Where(c => c.Quality > 0 && c.Quality >= plain)
            .OrderByDescending(c => c.Quality)
            .Select(c => c.Coding)
            .FirstOrDefault("");

        double? QualityOf(string coding) =>
            accepted.FirstOrDefault(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) is { } a ? a.Quality ?? 1 : null;
    }

    public static ReadOnlyMemory<byte> Apply(string coding, ReadOnlyMemory<byte> body)
    {
        // Nothing, coded, would be no valid stream of that coding.
        if (coding.Length == 0 || body.Length == 0)
        {
            return body;
        }

        var coded = new MemoryStream();
        using (Stream coder = coding == "br" ? new BrotliStream(coded, CompressionLevel.Fastest, leaveOpen: true) : new GZipStream(coded, CompressionLevel.Fastest, leaveOpen: true))
        {
            coder.Write(body.Span);
        }

        return coded.GetBuffer().AsMemory(0, (int)coded.Length);
    }
}
