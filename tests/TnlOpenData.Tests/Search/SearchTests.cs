namespace TnlOpenData.Tests.Search;

/// <summary>What people type finds what they mean.</summary>
public class SearchTests
{
    public static TheoryData<string, string, string> Searches
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var cells in TypedSearches.All.Select(line => line.Split(',')))
            {
                data.Add(cells[0], cells[1], cells[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void The_first_hit_is_what_was_meant(string query, string type, string id) =>
        Assert.Equal((type, id), First(query));

    private static (string Type, string Id) First(string query)
    {
        var page = ListQueries.Page("search", ("q", query), ("limit", "1"), ("fields", "type,id"));
        return page.Count == 0 ? ("", "") : (page.Read(0, 0).Plain, page.Read(0, 1).Plain);
    }
}
