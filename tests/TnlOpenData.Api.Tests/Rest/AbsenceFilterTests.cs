using TnlOpenData.Queries;
using TnlOpenData.Resources;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>Every value that a facet counts can be asked for, also the absence of a value.</summary>
public class AbsenceFilterTests(RealServer real, SyntheticServer synthetic)
{
    private const int MostValues = 6;

    public static TheoryData<string> ListsWithFacets() => [.. AllResources.Lists.Where(r => r.FacetNames.Count > 0).Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(ListsWithFacets))]
    public async Task The_filter_of_a_facet_gives_the_rows_that_it_counts(string list)
    {
        var resource = AllResources.Lists.First(r => r.Name == list);
        var required = string.Concat(resource.FilterInfos.Where(f => f.IsRequired).Select(f => $"&{f.Name}={f.Example}"));
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var counted = await server.Json($"/v1/{list}?limit=1&facets={string.Join(',', resource.FacetNames)}{required}");
            foreach (var (name, values) in counted["meta"]!["facets"]!.AsObject())
            {
                var asked = values!.AsArray().Take(MostValues).Concat(values.AsArray().Where(v => v!["value"] is null)).Distinct();
                foreach (var value in asked)
                {
                    var filter = (string)value!["filter"]!;
                    Assert.Equal(value["value"] is null ? Filter.None : (string)value["value"]!, filter);
                    var answer = await server.Json($"/v1/{list}?limit=1&{name}={Uri.EscapeDataString(filter)}{required}");
                    Assert.Equal((name, filter, (int)value["count"]!), (name, filter, (int)answer["meta"]!["total"]!));
                }
            }
        }
    }

    [Theory]
    [InlineData("population", "none", "..5000", "5001..")]
    [InlineData("departement", "none", "38", null)]
    [InlineData("region", "none", "84", null)]
    [InlineData("level", "none", "4", null)]
    [InlineData("mention", "none", "meilleure-premiere-candidature", null)]
    public async Task Rows_without_a_value_are_asked_for_alone_or_beside_others(string filter, string none, string value, string? rest)
    {
        var (absent, present) = (await Total($"{filter}={none}"), await Total($"{filter}={value}"));
        Assert.InRange(absent, 1, RealCounts.Awards - 1);
        Assert.Equal(absent + present, await Total($"{filter}={value},{none}"));
        if (rest is not null)
        {
            Assert.Equal(RealCounts.Awards, absent + present + await Total($"{filter}={rest}"));
        }
    }

    [Theory]
    [InlineData("kind=none")]
    [InlineData("scale=none")]
    [InlineData("edition=none")]
    [InlineData("collectivity=none")]
    [InlineData("returning=none")]
    public async Task A_filter_whose_value_is_never_absent_refuses_the_word(string question)
    {
        using var response = await real.Get($"/v1/awards?{question}");
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public void No_code_of_the_data_is_the_word_for_absence()
    {
        foreach (var data in new[] { Packages.RealSnapshot, Packages.SyntheticSnapshot })
        {
            Assert.DoesNotContain(Filter.None, data.Data.Mentions.Select(m => m.Code));
            Assert.DoesNotContain(Filter.None, data.Data.Scales.Select(l => l.Code));
            Assert.DoesNotContain(Filter.None, data.Data.Collectivities.SelectMany(c => new[] { c.Id, c.DepartementCode, c.RegionCode }));
        }
    }

    private async Task<int> Total(string question) => (int)(await real.Json($"/v1/awards?limit=1&{question}"))["meta"]!["total"]!;
}
