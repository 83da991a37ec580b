using System.Text;
using System.Text.RegularExpressions;
using TnlOpenData.Resources;

namespace TnlOpenData.Api.Tests.Fuzz;

/// <summary>A request made from a seed: the same seed and the same routes give the same bytes.</summary>
internal sealed partial class FuzzRequest
{
    private static readonly (string Name, string? Example)[] Parameters =
    [
        .. AllResources.Lists.SelectMany(l => l.FilterInfos).Select(f => (f.Name, Encoded(f.Example))).Distinct(),
        ("sort", "name"), ("fields", "name,level"), ("facets", "kind"), ("limit", "3"), ("limit", "all"), ("cursor", "zzz"),
        ("format", "csv"), ("format", "json"), ("profile", "excel-fr"), ("page", "2"), ("version", "0123456789ab"), ("maxwidth", "10"),
        ("url", "http%3A%2F%2Flocalhost%2Fcarte"), ("query", "%7Bawards%7BtotalCount%7D%7D"), ("variables", "%7B%7D"),
        ("operationName", "A"),
        ("documentId", "isere-communes"), ("editon", "2018"), ("fbclid", "x"),
    ];

    private static readonly string[] HeaderNames =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Range", "If-Range", "If-None-Match", "If-Match", "If-Modified-Since",
        "If-Unmodified-Since", "Origin", "Referer", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Cookie",
        "Expect", "Access-Control-Request-Method", "Access-Control-Request-Headers", "X-HTTP-Method-Override", "Content-Type",
    ];

    private static readonly string[] Keys =
    [
        "2018", "2025", "echirolles", "38151", "paris", "or", "copylefts", "palmares.csv", "tnl.sqlite", "manifest.json", "official-2025",
        "csv", "xlsx", "parquet", "geojson", "json", "xml", "1", "current", "awards",
    ];

    private static readonly string[] Graph =
    [
        "{awards(first:2){nodes{edition{year}}}}", "{awards(filter:{q:\"@\"}){totalCount}}", "{", "{nope}", "mutation{x}",
        "subscription{x}",
        "\ufeff{scales{totalCount}}", "query A($y:Int){editions(filter:{year:{in:[$y]}}){totalCount}}", "{awards(first:@){totalCount}}",
        "{collectivity(id:\"@\"){name}}", "{...a} fragment a on Query{...a}", "{__schema{types{name fields{name}}}}",
        "{awards(after:\"@\"){totalCount}}", "{a:awards{totalCount} b:awards{totalCount}}",
    ];

    private readonly Random _random;
    private readonly string[] _routes;

    public FuzzRequest(int seed, string[] routes)
    {
        // A seed of its own for each request, so that one failure can be run again alone.
#pragma warning disable CA5394
        (_random, _routes) = (new Random(seed), routes);
#pragma warning restore CA5394
        Method = Chance(70) ? "GET" : Chance(50) ? "POST" : Pick("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "get", "BREW");
        var body = Method is "POST" or "PUT" or "PATCH" ? Body() : null;
        var target = Method == "POST" && Chance(70) ? "/graphql" + (Chance(10) ? Query() : "") : Path() + (Chance(75) ? Query() : "");
        Head = $"{Method} {target} HTTP/1.{(Chance(3) ? "0" : "1")}";
        var headers = new StringBuilder();
        headers.Append("Host: ").Append(Chance(8) ? Pick(HostileText.Hosts) : "localhost").Append("\r\nConnection: close\r\n");
        for (var count = _random.Next(4); count > 0; count--)
        {
            headers.Append(Pick(HeaderNames)).Append(": ").Append(Chance(4) ? Long() : Pick(HostileText.HeaderValues)).Append("\r\n");
        }

        Text = $"{Head}\r\n{headers}{BodyHeaders(body)}\r\n{body}";
    }

    public string Method { get; }

    public string Head { get; }

    /// <summary>The whole request; it is sent as UTF-8.</summary>
    public string Text { get; }

    private string Path()
    {
        var path = string.Join('/', Pick(_routes).Split('/').Select(Segment));
        return path.Length == 0 ? "/" : path + (Chance(3) ? Pick("/", "//", "/x", ".csv", ".xml", "%20", "?", ";a=b") : "");
    }

    private string Segment(string segment) => Slot().Replace(segment, _ => Chance(70) ? Pick(Keys) : Value());

    private string Query()
    {
        var query = new StringBuilder();
        for (var count = 1 + _random.Next(4); count > 0; count--)
        {
            var (name, example) = Parameters[_random.Next(Parameters.Length)];
            query.Append(query.Length == 0 ? '?' : '&').Append(Chance(4) ? Value() : name);
            query.Append('=').Append(Chance(45) && example is not null ? example : Value());
        }

        return query.ToString();
    }

    private string Value() => Chance(2) ? Pick(HostileText.Raw)
        : Chance(2) ? Long()
        : Chance(10) ? Pick(HostileText.Encoded) + Pick(",", "..", "%20", "") + Pick(HostileText.Encoded)
        : Pick(HostileText.Encoded);

    private string Long() =>
        string.Concat(Enumerable.Repeat(Pick("a", "%C3%A9", "a,", "%E2%80%AE", "%F0%9F%98%80"), 1 + _random.Next(2500)));

    private string Body()
    {
        var value = Pick("a", "\\ud800", "\\u0000", "é", "北", "1", "99999999999", "1e3");
        var query = Pick(Graph).Replace("@", value, StringComparison.Ordinal);
        var variable = Pick("1", "2018.0", "\"x\"", "null", "[[1]]", "1e400");
        var json = $"{{\"query\":\"{query.Replace("\"", "\\\"", StringComparison.Ordinal)}\",\"variables\":{{\"y\":{variable}}}}}";
        return Chance(75)
            ? json
            : Pick(json[..^1], "", "[]", "null", "\ufeff" + json, "{\"query\":1}", query, $"{{\"query\":\"{Long()}\"}}", $"[{json}]");
    }

    private string BodyHeaders(string? body)
    {
        if (body is null)
        {
            return Chance(3) ? Pick("Content-Length: -1\r\n", "Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n") : "";
        }

        var type = Chance(85)
            ? "application/json"
            : Pick("text/plain", "application/graphql", "application/json; charset=utf-16", "x", "multipart/form-data");
        var length = Encoding.UTF8.GetByteCount(body);
        var framing = Chance(92)
            ? $"Content-Length: {length}\r\n"
            : Pick(
                "Content-Length: x\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Transfer-Encoding: gzip\r\n",
                "",
                $"Content-Length: {length}\r\nContent-Encoding: gzip\r\n");
        return $"Content-Type: {type}\r\n{framing}";
    }

    private static string? Encoded(string? example) => example?.Replace(" ", "%20", StringComparison.Ordinal);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
