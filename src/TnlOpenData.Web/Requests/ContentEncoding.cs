using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Web.Requests;

/// <summary>The content encoding of a response: Brotli, gzip or none, as <c>Accept-Encoding</c> prefers.</summary>
public static class ContentEncoding
{
    private static readonly string[] Offered = ["br", "gzip"];

    /// <summary><c>br</c>, <c>gzip</c>, or empty for none: always none for a binary format.</summary>
    public static string Choose(HttpRequest request, string contentType) => MediaTypes.IsText(contentType) ? Choose(request) : "";

    /// <summary><c>br</c>, <c>gzip</c>, or empty for none, for a response that is text.</summary>
    public static string Choose(HttpRequest request)
    {
        // What browsers and libraries send is known, and need not be parsed for each request.
        return request.Headers.AcceptEncoding.ToString() switch
        {
            "" or "identity" => "",
            "br" or "gzip, deflate, br" or "gzip, deflate, br, zstd" => "br",
            "gzip" or "gzip, deflate" => "gzip",
            _ => Preferred(request),
        };
    }

    private static string Preferred(HttpRequest request)
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

        // Not the buffer of the stream, which is up to twice as long: the response may be kept.
        return compressed.ToArray();
    }

    /// <summary>A stream that compresses what is written to it into another stream, which stays open.</summary>
    public static Stream Around(string coding, Stream target) => coding switch
    {
        "br" => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
        "gzip" => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true),
        _ => throw new ArgumentOutOfRangeException(nameof(coding), coding, "br or gzip"),
    };

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        var given = accepted.FirstOrDefault(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase));
        return given is null ? 0 : given.Quality ?? 1;
    }
}
