using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Queries;

/// <summary>Parsing gives the canonical query and reads no rows.</summary>
public class ParsedQueryTests
{
    private static readonly Snapshot Real = Packages.RealSnapshot;

    public static TheoryData<string> Names => [.. AllResources.Lists.Select(r => r.Name)];

    [Fact]
    public void Rows_are_computed_when_the_query_runs_and_not_before()
    {
        var reads = 0;
        var list = new Resource<Level>("levels")
        {
            Title = "Niveaux",
            Description = "Niveaux.",
            DefaultSort = "code",
            Columns = AllTables.Scales.Columns,
            Rows = s =>
            {
                reads++;
                return s.Data.Scales;
            },
            Filters = [],
        };
        var parsed = list.Read(Real, [new("sort", "-code"), new("limit", "2")], []);
        Assert.Equal(0, reads);
        Assert.Equal("sort=-code&limit=2", string.Join('&', parsed.Parameters.Select(p => $"{p.Key}={p.Value}")));
        Assert.Equal(2, parsed.Run()!.Count);
        Assert.Equal(1, reads);
    }

    [Fact]
    public void A_query_with_errors_has_no_parameters_and_does_not_run()
    {
        var parsed = Resource("statistics").Read(Real, [new("by", "edition"), new("edition", "1900"), new("sort", "level")], []);
        Assert.Equal("edition", Assert.Single(parsed.QueryErrors).Parameter);
        Assert.Empty(parsed.Parameters);
        Assert.Empty(parsed.Columns);
        Assert.Empty(parsed.FacetNames);
        Assert.Null(parsed.Run());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_the_parameters_and_columns_of_its_parsed_query(string name)
    {
        var resource = Resource(name);
        KeyValuePair<string, string>[] typed =
        [
            .. resource.FilterInfos.Where(f => f.IsRequired).Select(f => KeyValuePair.Create(f.Name, f.Example!)),
            .. resource.FacetNames.Take(1).Select(f => KeyValuePair.Create("facets", f)),
            new("limit", "3"),
        ];
        var parsed = resource.Read(Real, typed, []);
        Assert.Empty(parsed.QueryErrors);
        var page = parsed.Run()!;
        Assert.Equal(page.Parameters, parsed.Parameters);
        Assert.Equal(page.Columns, parsed.Columns);
        Assert.Equal(page.Facets.Select(f => f.Name), parsed.FacetNames);
        Assert.Equal(page.Snapshot, parsed.Snapshot);
        Assert.Equal(resource.Query(Real, typed, []).Page!.Total, page.Total);
    }

    private static Resource Resource(string name) => AllResources.Lists.First(r => r.Name == name);
}
