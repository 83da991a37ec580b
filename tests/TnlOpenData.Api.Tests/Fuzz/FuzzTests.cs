using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TnlOpenData.Api.Tests.Fuzz;

/// <summary>
/// Requests made at random from routes, parameters, hostile values and headers. <c>TNL_FUZZ=20000</c> sends so many (2,000 otherwise),
/// <c>TNL_FUZZ_SEED=7</c> begins with that seed.
/// </summary>
public class FuzzTests(RealServer server)
{
    private const int MostHeaderBytes = 2048;
    private const int MostErrorBytes = 16 * 1024;
    private const int MostReported = 20;

    private static readonly int Count = Setting("TNL_FUZZ", 2000);
    private static readonly int Seed = Setting("TNL_FUZZ_SEED", 1);

    private string[] Routes => [.. server.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Select(e => e.RoutePattern.RawText!)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    [Fact]
    public async Task No_request_makes_an_error_of_the_server_or_an_error_without_a_body_or_a_wrong_length_or_a_broken_header()
    {
        var (routes, faults) = (Routes, new ConcurrentBag<string>());
        var some = new ParallelOptions { MaxDegreeOfParallelism = 8 };
        await Parallel.ForEachAsync(Enumerable.Range(Seed, Count), some, async (seed, _) =>
        {
            var request = new FuzzRequest(seed, routes);
            try
            {
                foreach (var fault in Faults(request, await server.Raw(request.Text)))
                {
                    faults.Add(Report(seed, request, fault));
                }
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                faults.Add(Report(seed, request, $"{e.GetType().Name}: {e.Message}"));
            }
        });
        var reported = string.Join("\n\n", faults.Order(StringComparer.Ordinal).Take(MostReported));
        Assert.True(faults.IsEmpty, $"{faults.Count} faults:\n{reported}");
    }

    private static IEnumerable<string> Faults(FuzzRequest request, RawResponse response)
    {
        if (response.Status >= 500)
        {
            yield return $"status {response.Status}: {response.Body}";
        }

        if (response.Head.Split("\r\n").Any(line => line.Any(c => c is < ' ' or > '~')))
        {
            yield return "a control character or another byte in a header";
        }

        if (response.Head.Length > MostHeaderBytes)
        {
            yield return $"{response.Head.Length} bytes of headers";
        }

        var isBare = request.Method == "HEAD" || response.Status is 204 or 304;
        var announced = response.Header("content-length");
        if (isBare ? response.Content.Length > 0 : announced.Length > 0 && announced != Text(response.Content.Length))
        {
            yield return $"{response.Content.Length} bytes of body, {announced} announced";
        }

        if (request.Method is "GET" or "POST" && !Names(response))
        {
            yield return $"status {response.Status} without a body that names the error: {response.Body}";
        }

        var isPage = response.Header("content-type").StartsWith("text/html", StringComparison.Ordinal);
        if (response.Status >= 400 && !isPage && response.Content.Length > MostErrorBytes)
        {
            yield return $"an error of {response.Content.Length} bytes";
        }
    }

    /// <summary>The body is a problem of this status, a list of GraphQL errors, or a page.</summary>
    private static bool Names(RawResponse response)
    {
        if (response.Status < 400)
        {
            return true;
        }

        var text = response.Body;
        return response.Header("content-type").Split(';')[0] switch
        {
            "application/problem+json" => JsonNode.Parse(text) is { } problem
                && (int?)problem["status"] == response.Status
                && problem["detail"] is not null,
            "application/json" or "application/graphql-response+json" => JsonNode.Parse(text)!["errors"] is JsonArray { Count: > 0 },
            "text/html" => text.Contains("<h1", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static string Report(int seed, FuzzRequest request, string fault) =>
        $"seed {seed}: {Cut(fault)}\n{Cut(request.Text.Replace("\r\n", "⏎ ", StringComparison.Ordinal))}";

    private static string Cut(string text) => text.Length > 500 ? text[..500] + "…" : text;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
