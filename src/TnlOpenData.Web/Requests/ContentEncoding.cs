using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Web.Requests;

/// <summary>The content encoding of a response: Brotli, gzip or none, as <c>Accept-Encoding</c> prefers.</summary>
public static class ContentEncoding
{
    private static readonly string[] Offered = ["br", "gzip"];

    /// <summary><c>br</c>, <c>gzip</c>, or empty for none.</summary>
    public static string Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        var identity = QualityOf("identity", accepted);
        var best = "";
        var bestQuality = 0.0;
        foreach (var name in Offered)
        {
            var quality = QualityOf(name, accepted);
            if (quality > bestQuality && quality >= identity)
            {
                (best, bestQuality) = (name, quality);
            }
        }

        return best;
    }

    public static ReadOnlyMemory<byte> Apply(string coding, ReadOnlyMemory<byte> body)
    {
        // Do not compress an empty body: zero bytes are not a valid gzip or Brotli stream.
        if (coding.Length == 0 || body.Length == 0)
        {
            return body;
        }

        var compressed = new MemoryStream();
        using (var compressor = Around(coding, compressed))
        {
            compressor.Write(body.Span);
        }

        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }

    /// <summary>A stream that compresses what is written to it into another stream, which stays open.</summary>
    public static Stream Around(string coding, Stream target) => coding switch
    {
        "br" => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
        "gzip" => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true),
        _ => new BufferedStream(target, 1),
    };

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        var given = accepted.FirstOrDefault(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase));
        return given is null ? 0 : given.Quality ?? 1;
    }
}
