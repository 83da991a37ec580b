using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TnlOpenData.Api.Tests.Contract;

/// <summary>
/// Status, headers and a hash of the body for every kind of address, on the synthetic package. A change of the code that should
/// change no answer leaves the recording as it is; another change shows which answers it touches.
/// </summary>
public sealed partial class RecordingTests(RecordedServer server) : IClassFixture<RecordedServer>
{
    private const string File = "tests/TnlOpenData.Api.Tests/Contract/recording.txt";

    /// <summary>Headers that differ between two runs, between two builds, or between two servers.</summary>
    private static readonly string[] Unstable =
    [
        "Date", "Last-Modified", "ETag", "Server-Timing", "Transfer-Encoding", "Content-Length", "Connection",
    ];

    /// <summary>Binary files whose bytes depend on the version of a library: their headers alone are recorded.</summary>
    private static readonly string[] Unhashed = [".parquet", ".sqlite", "tnl.zip"];

    [Fact]
    public async Task Every_kind_of_address_answers_as_it_is_recorded()
    {
        var recording = new StringBuilder();
        foreach (var request in await RecordedRequests.All(server))
        {
            recording.Append(CultureInfo.InvariantCulture, $"{request} {await Answer(request)}\n");
        }

        Golden.Is(File, recording.ToString());
    }

    private async Task<string> Answer(RecordedRequest request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Path);
        if (request.Accept is not null)
        {
            Assert.True(message.Headers.TryAddWithoutValidation("Accept", request.Accept));
        }

        if (request.Body is not null)
        {
            message.Content = new StringContent(request.Body, Encoding.UTF8, "application/json");
        }

        using var response = await server.Client.SendAsync(message);
        var headers = response.Headers.Concat(response.Content.Headers)
            .Where(h => !Unstable.Contains(h.Key, StringComparer.OrdinalIgnoreCase))
            .Select(h => $"{h.Key.ToLowerInvariant()}: {string.Join(", ", h.Value)}")
            .Order(StringComparer.Ordinal);
        var type = response.Content.Headers.ContentType?.ToString().Replace(" ", "", StringComparison.Ordinal) ?? "-";
        var body = await response.Content.ReadAsByteArrayAsync();
        var isHashed = !Array.Exists(Unhashed, u => request.Path.EndsWith(u, StringComparison.Ordinal));
        return $"→ {(int)response.StatusCode} {type} {Hash(string.Join('\n', headers))} {(isHashed ? Hash(Stable(body)) : "-")}";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 5));

    /// <summary>The text of a body without what differs between runs, builds or machines; of an archive, the text of each entry.</summary>
    private static string Stable(byte[] body)
    {
        if (!body.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            var text = TraceId().Replace(Encoding.UTF8.GetString(body), "\"trace_id\":\"");
            // French thousands are parted by one no-break space or the other, as the ICU of the machine has it.
            return AssetHash().Replace(text, "/assets/").Replace('\u202F', '\u00A0');
        }

        using var archive = new ZipArchive(new MemoryStream(body));
        return string.Join('\n', archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return $"{e.FullName} {e.LastWriteTime:s}\n{reader.ReadToEnd()}";
        }));
    }

    [GeneratedRegex("\"trace_id\":\"[^\"]*", RegexOptions.NonBacktracking)]
    private static partial Regex TraceId();

    [GeneratedRegex("/assets/[0-9a-f]{10}/", RegexOptions.NonBacktracking)]
    private static partial Regex AssetHash();
}
