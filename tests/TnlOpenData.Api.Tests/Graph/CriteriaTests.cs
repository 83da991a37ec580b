using System.Text.Json.Nodes;
using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>All criteria of a filter must hold, also those of one field: compared with brute force on every such field.</summary>
public class CriteriaTests(RealServer server)
{
    private static readonly string[] Years = ["in: [2018]", "in: [2016, 2019, 2021, 2025]", "from: 2019", "to: 2021", "is: NONE"];
    private static readonly string[] Numbers = ["in: [5000, 12345]", "from: 2000", "from: 100000", "to: 300000", "is: NONE"];
    private static readonly string[] Levels = ["in: [\"3\", \"4\"]", "in: [\"or\"]", "from: \"4\"", "to: \"4\"", "is: NONE"];

    /// <summary>The criteria of each, in the words of REST.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["in: [2018]"] = "2018",
        ["in: [2016, 2019, 2021, 2025]"] = "2016,2019,2021,2025",
        ["from: 2019"] = "2019..",
        ["to: 2021"] = "..2021",
        ["in: [5000, 12345]"] = "5000,12345",
        ["from: 2000"] = "2000..",
        ["from: 100000"] = "100000..",
        ["to: 300000"] = "..300000",
        ["in: [\"3\", \"4\"]"] = "3,4",
        ["in: [\"or\"]"] = "or",
        ["from: \"4\""] = "4..",
        ["to: \"4\""] = "..4",
        ["is: NONE"] = Filter.None,
    };

    public static TheoryData<string, string> Fields() => new(
        from resource in AllResources.Lists
        where resource.FilterInfos.All(f => !f.IsRequired) && resource.Name != "changes"
        from filter in resource.FilterInfos
        where filter.IsRange
        select (resource.Name, filter.Name));

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Two_criteria_of_one_field_both_hold(string list, string filter)
    {
        var criteria = filter switch { "level" => Levels, "population" => Numbers, _ => Years };
        foreach (var one in criteria)
        {
            foreach (var other in criteria.Where(c => c.Split(':')[0] != one.Split(':')[0]))
            {
                var (first, second) = (Rows(list, filter, Words[one]), Rows(list, filter, Words[other]));
                var both = filter is "level" or "population" ? first?.Intersect(second ?? []) : Rows(list, filter, Common(one, other));
                var document = $"{{ {Camel(list)}(filter: {{{Camel(filter)}: {{{one}, {other}}}}}) {{ totalCount }} }}";
                using var response = await server.Post(document);
                var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
                if (answer["errors"] is { } errors)
                {
                    // A criterion that the filter never takes, or levels of two scales.
                    Assert.True(first is null || second is null || errors[0]!.Code() == "CROSS_SCALE", $"{document} {errors}");
                    continue;
                }

                Assert.Equal((document, both!.Count()), (document, (int)answer["data"]![Camel(list)]!["totalCount"]!));
            }
        }
    }

    [Theory]
    [InlineData("awards(filter: {edition: {in: [2018], from: 2019}})", 0)]
    [InlineData("editions(filter: {year: {in: [2025], to: 2017}})", 0)]
    [InlineData("editions(filter: {year: {in: [2016, 2018, 2020], from: 2017, to: 2019}})", 1)]
    [InlineData("awards(filter: {population: {is: NONE, from: 0}})", 0)]
    [InlineData("collectivities(filter: {edition: {in: [2018], from: 2019}})", 0)]
    [InlineData("leads(filter: {edition: {in: [2018], to: 2017}})", 0)]
    public async Task Criteria_that_exclude_each_other_leave_nothing(string field, int rows)
    {
        var answer = await server.Ask($"{{ {field} {{ totalCount }} }}");
        Assert.Equal(rows, (int)answer.AsObject().Single().Value!["totalCount"]!);
    }

    [Fact]
    public async Task Counts_hold_all_criteria_too()
    {
        var rows = await server.Ask("{ statistics(by: [EDITION], filter: {edition: {in: [2018, 2021], from: 2019}}) { edition awards } }");
        Assert.Equal(2021, (int)Assert.Single(rows["statistics"]!.AsArray())!["edition"]!);
    }

    [Theory]
    [InlineData("awards(filter: {departement: [\"Isere38\"]}) { totalCount }", "filter.departement")]
    [InlineData("awards(filter: {departement: []}) { totalCount }", "filter.departement")]
    [InlineData("awards(filter: {edition: {}}) { totalCount }", "filter.edition")]
    [InlineData("awards(filter: {edition: {in: []}}) { totalCount }", "filter.edition")]
    [InlineData("awards(filter: {edition: {from: 2020, to: 2018}}) { totalCount }", "filter.edition")]
    [InlineData("awards(filter: {edition: {in: [1999]}}) { totalCount }", "filter.edition")]
    [InlineData("awards(filter: {level: {in: [\"9\"]}}) { totalCount }", "filter.level")]
    [InlineData("awards(filter: {q: \"---\"}) { totalCount }", "filter.q")]
    [InlineData("statistics(by: [KIND], filter: {mention: [\"x\"]}) { awards }", "filter.mention")]
    [InlineData("statistics(by: [KIND, LEVEL, REGION, MENTION]) { awards }", "by")]
    [InlineData("search(q: \"\") { id }", "q")]
    [InlineData("awards(orderBy: [{field: NAME}, {field: NAME}]) { totalCount }", "orderBy")]
    [InlineData("awards(first: -1) { totalCount }", "first")]
    public async Task An_error_names_the_argument_of_GraphQL(string field, string argument)
    {
        var error = await server.Fault($"{{ {field} }}");
        foreach (var language in new[] { "fr", "en" })
        {
            var message = (string)error["extensions"]![language]!;
            Assert.Contains(argument, message, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_order_across_scales_suggests_an_order_that_can_be_written()
    {
        var error = await server.Fault("{ awards(orderBy: [{field: LEVEL, direction: DESC}]) { totalCount } }");
        var suggestion = (string)error["extensions"]!["suggestion"]!;
        Assert.Equal(
            RealCounts.Awards,
            (int)(await server.Ask($"{{ awards(orderBy: {suggestion}) {{ totalCount }} }}"))["awards"]!["totalCount"]!);
    }

    /// <summary>
    /// The years that meet two criteria. They are compared one by one, because a body may be labelled in several: a year must meet both.
    /// </summary>
    private static string Common(string one, string other)
    {
        var years = Enumerable.Range(2016, 10).Where(y => Holds(one, y) && Holds(other, y)).ToArray();
        return years.Length == 0 ? "..0" : string.Join(',', years);
    }

    private static bool Holds(string criterion, int year) => criterion.Split(": ") switch
    {
        ["in", var values] => values.Contains($"{year}", StringComparison.Ordinal),
        ["from", var low] => year >= int.Parse(low, System.Globalization.CultureInfo.InvariantCulture),
        ["to", var high] => year <= int.Parse(high, System.Globalization.CultureInfo.InvariantCulture),
        _ => false,
    };

    /// <summary>The rows of one criterion; null if the filter refuses it.</summary>
    private static IReadOnlyList<object>? Rows(string list, string filter, string typed)
    {
        var resource = AllResources.Lists.First(r => r.Name == list);
        var page = resource.Query(Packages.RealSnapshot, [new("limit", "all")], [new(filter, typed)]).Page;
        return (IReadOnlyList<object>?)page?.GetType().GetProperty("Rows")!.GetValue(page);
    }

    private static string Camel(string name)
    {
        var words = name.Split('-', '_');
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
