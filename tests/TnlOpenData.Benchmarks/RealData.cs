using System.Globalization;

namespace TnlOpenData.Benchmarks;

/// <summary>
/// On the real data: the same 10 kB as bare bytes of a minimal API, as a hot answer, a cold one, a 304 and as CSV; ten awards by
/// GraphQL.
/// </summary>
internal static class RealData
{
    private const string Question = "/v1/awards?limit=7";

    /// <summary>Ten awards with collectivity and source; no answer is kept, so that each is resolved and written anew.</summary>
    private const string TenAwards =
        "{ awards(first: 10) { nodes { publishedName quote level { ... on Level { code labelFr } } edition { year } "
        + "collectivity { name siren departementName } source { title url } } } }";

    public static async Task Run(string directory, int rounds, TextWriter output)
    {
        using var hot = await Service.Start(directory, "--cache-megabytes", "64");
        using var cold = await Service.Start(directory, "--cache-megabytes", "0");
        var (started, weighed) = (cold.FirstAnswer, cold.Megabytes);
        var (size, etag) = await hot.Describe(Question);
        await using var bare = await BareBytes.Start(size);
        await Rounds.Run(
            [
                new("bare bytes", bare.Address),
                new("hot answer", hot.Address + Question),
                new("cold answer", cold.Address + Question),
                new("304", hot.Address + Question, $"If-None-Match: {etag}"),
                new("GraphQL, cold", cold.Address + "/graphql?query=" + Uri.EscapeDataString(TenAwards)),
                new("CSV, hot", hot.Address + "/v1/awards.csv?limit=20"),
            ],
            rounds,
            output);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"real data: {size} bytes; first answer after {hot.FirstAnswer.TotalSeconds:0.00} s at the first start, "
                + $"{started.TotalSeconds:0.00} s with the release in place; "
                + $"memory {weighed} MB then, {hot.Megabytes} MB after the rounds"));
    }
}
