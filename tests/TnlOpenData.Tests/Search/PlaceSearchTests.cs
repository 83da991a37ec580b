using TnlOpenData.Search;
using TnlOpenData.Testing;

namespace TnlOpenData.Tests.Search;

/// <summary>
/// <c>place-searches.csv</c>: a text that a visitor types, and what it names. <c>named</c>: exactly these, where several are homonyms
/// among which the visitor is asked. <c>first</c>: the first hit.
/// </summary>
public class PlaceSearchTests
{
    private static readonly string File = Path.Combine(RepositoryData.Root, "tests", "TnlOpenData.Tests", "Search", "place-searches.csv");

    public static TheoryData<string, string, string> Searches
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var cells in CsvText.Parse(System.IO.File.ReadAllText(File)).Skip(1))
            {
                data.Add(cells[0], cells[1], cells[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void A_text_names_what_it_says_and_no_neighbour(string query, string answer, string expected)
    {
        var found = SearchAnswer.Of(SearchIndex.Of(Packages.RealSnapshot).Find(SearchText.Typed(query)));
        var hits = answer == "named" ? found.Named : [.. found.Named.Concat(found.Others).Take(1)];
        var shown = hits.Select(h => $"{h.Thing.Type}:{h.Thing.Id}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join('|', shown));
    }

    [Fact]
    public void There_are_at_least_300_of_them() => Assert.True(Searches.Count >= 300);
}
