using TnlOpenData.Queries;
using TnlOpenData.Resources;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Resources;

/// <summary>What is declared of every list can be shown to people.</summary>
public class ResourceTests
{
    private static readonly Snapshot Real = Packages.RealSnapshot;

    public static TheoryData<string> Names => [.. AllResources.Lists.Select(r => r.Name)];

    public static TheoryData<string, string> Filters =>
    [
        .. AllResources.Lists.SelectMany(r => r.FilterInfos.Select(f => (r.Name, f.Name))),
    ];

    public static TheoryData<string, string> Columns =>
    [
        .. AllResources.Lists.SelectMany(r => r.ColumnInfos.Select(c => (r.Name, c.Name))),
    ];

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_column_has_a_title_and_a_meaning_in_French(string resource, string column)
    {
        var info = Resource(resource).ColumnInfos.First(c => c.Name == column);
        var described = Real.DescribeColumn(info.DescribedBy);
        Assert.False(string.IsNullOrWhiteSpace(info.Title ?? described?.Title));
        Assert.False(string.IsNullOrWhiteSpace(info.Description ?? described?.Description));
        Assert.True(info.DescribedBy is null || described is not null, $"{info.DescribedBy} is not in the descriptor");
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_part_of_a_tree_has_a_meaning(string resource, string column) =>
        Assert.All(Parts(Resource(resource).ColumnInfos.First(c => c.Name == column)), part =>
            Assert.False(string.IsNullOrWhiteSpace(part.Description ?? Real.DescribeColumn(part.DescribedBy)?.Description), part.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_unique_and_in_snake_case(string resource)
    {
        // A column that comes with the data is described by the pattern of its name.
        var names = Resource(resource).ColumnInfos.Select(c => c.Name).Where(n => n[0] != '^').ToArray();
        Assert.Equal(names.Distinct(), names);
        Assert.All(
            names.Concat(Resource(resource).FilterInfos.Select(f => f.Name)),
            n => Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", n));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Titles_are_unique_so_that_a_spreadsheet_has_no_two_columns_alike(string resource)
    {
        var flat = Resource(resource).ColumnInfos.Where(c => c.IsFlat);
        var titles = flat.Select(c => c.Title ?? Real.DescribeColumn(c.DescribedBy)?.Title).ToArray();
        Assert.Equal(titles.Distinct(), titles);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Every_filter_has_a_meaning_in_one_line_and_an_example_that_is_accepted(string resource, string filter)
    {
        var info = Resource(resource).FilterInfos.First(f => f.Name == filter);
        Assert.False(string.IsNullOrWhiteSpace(info.Description));
        Assert.DoesNotContain('\n', info.Description);
        var required = Resource(resource).FilterInfos.Where(f => f.Name != filter && (f.IsRequired || f.Name == info.Needs));
        var answer = Resource(resource).Query(
            Real,
            [new(filter, info.Example!), .. required.Select(f => KeyValuePair.Create(f.Name, f.Example!))],
            []);
        Assert.Equal("", string.Join('\n', answer.QueryErrors.Select(r => r.Detail.En)));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void No_filter_has_the_name_of_a_common_parameter(string resource, string filter)
    {
        Assert.Single(Resource(resource).FilterInfos, f => f.Name == filter);
        Assert.DoesNotContain(filter, ListParameters.Names);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_item_shown_as_example_exists(string resource)
    {
        var r = Resource(resource);
        Assert.Equal(r.ItemKeys.Count, r.ItemExample.Count);
        Assert.True(r.ItemKeys.Count == 0 || r.Find(Real, r.ItemExample) is not null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_list_says_what_it_is(string resource)
    {
        Assert.False(string.IsNullOrWhiteSpace(Resource(resource).Title) || string.IsNullOrWhiteSpace(Resource(resource).Description));
        Assert.True(Resource(resource).DefaultSort.Length > 0 || Resource(resource).DefaultSortText?.Length > 0);
        Assert.All(
            Resource(resource).DefaultSort.Split(',', StringSplitOptions.RemoveEmptyEntries),
            s => Assert.Contains(Resource(resource).ColumnInfos, c => c.Name == s && c.IsSortable));
    }

    private static Resource Resource(string name) => AllResources.Lists.First(r => r.Name == name);

    private static IEnumerable<Column> Parts(Column column) =>
        column.Shape.Where(p => p.Type != ColumnType.Link).SelectMany(p => Parts(p).Prepend(p));
}
