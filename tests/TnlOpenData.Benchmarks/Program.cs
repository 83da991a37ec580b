using TnlOpenData.Benchmarks;

// What is measured: the same 10 kB as bare bytes of a minimal API, as a hot answer, as a cold one, as a 304 and as CSV.
// Interleaved rounds, so that a machine whose speed drifts does not favour one: the ratios are the result.
var rounds = args is [var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 5;
var releases = Directory.CreateTempSubdirectory("tnl-bench-").FullName;
try
{
    using var hot = await Service.Start(releases, "--cache-megabytes", "64");
    using var cold = await Service.Start(releases, "--cache-megabytes", "0");
    const string Question = "/v1/awards?limit=7";
    var (size, etag) = await hot.Describe(Question);
    await using var bare = await BareBytes.Start(size);
    Case[] cases =
    [
        new("bare bytes", bare.Address, []),
        new("hot answer", hot.Address + Question, []),
        new("cold answer", cold.Address + Question, []),
        new("304", hot.Address + Question, [$"If-None-Match: {etag}"]),
        new("CSV, hot", hot.Address + "/v1/awards.csv?limit=20", []),
    ];
    await Rounds.Run(cases, rounds, Console.Out);
    Console.WriteLine($"{size} bytes; first answer after {hot.FirstAnswer.TotalMilliseconds:0} ms (first start) and {cold.FirstAnswer.TotalMilliseconds:0} ms (release in place); memory {hot.Megabytes} MB hot, {cold.Megabytes} MB cold");
}
finally
{
    Directory.Delete(releases, recursive: true);
}
