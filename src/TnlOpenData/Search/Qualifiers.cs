using System.Collections.Frozen;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;
using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>
/// Words beside a name that say which one is meant: a département or région by name or code (<c>Saint-Denis Réunion</c>,
/// <c>Fontaine 38</c>), an intercommunality, a postal code, an edition (<c>Arles 2017</c>).
/// </summary>
internal sealed class Qualifiers
{
    private const int MostWords = 6;
    private const int PostalCodeLength = 5;

    private static readonly string[] Ignored = ["cedex", "france"];

    private readonly FrozenDictionary<string, Func<SearchItem, bool>> _byText;

    public Qualifiers(Snapshot snapshot)
    {
        var byText = new Dictionary<string, Func<SearchItem, bool>>(StringComparer.Ordinal);
        foreach (var word in Ignored)
        {
            byText.Add(word, _ => true);
        }

        foreach (var edition in snapshot.Editions)
        {
            byText.TryAdd($"{edition.Edition.Year}", item => item.Collectivity is not null);
        }

        foreach (var (code, name) in Departements(snapshot))
        {
            byText.TryAdd(SearchText.Name(code).Code, item => item.DepartementCode == code);
            byText.TryAdd(SearchText.Name(name).Key, item => item.DepartementCode == code);
        }

        foreach (var code in Cog.RegionCodes)
        {
            byText.TryAdd(SearchText.Name(Cog.NameOfRegion(code)!).Key, item => item.RegionCode == code);
        }

        foreach (var epci in snapshot.Territories.Epci)
        {
            var words = SearchText.Name(epci.Name).Words;
            foreach (var name in new[] { words, TypeWords.Named(epci.Kind).WithoutLeading(words) })
            {
                byText.TryAdd(string.Join(' ', name), item => item.Territory?.Epci == epci || item.Territory?.Ept == epci);
            }
        }

        _byText = byText.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>
    /// The ways to read the text as a name and a qualifier, longest qualifier first; up to two qualifiers, before or behind the name.
    /// </summary>
    public IEnumerable<(SearchText Name, Func<SearchItem, bool> Fits)> Readings(SearchText text, int most = 2)
    {
        var count = text.AllWords.Count;
        for (var length = Math.Min(MostWords, count - 1); length >= 1 && most > 0; length--)
        {
            foreach (var (name, qualifier) in new[] { (..(count - length), (count - length)..), (length.., ..length) })
            {
                if (Find(text.Part(qualifier)) is not { } fits)
                {
                    continue;
                }

                var rest = text.Part(name);
                yield return (rest, fits);
                foreach (var (shorter, also) in Readings(rest, most - 1))
                {
                    yield return (shorter, item => fits(item) && also(item));
                }
            }
        }
    }

    private Func<SearchItem, bool>? Find(SearchText text) =>
        _byText.GetValueOrDefault(text.Key) ?? (text.AllWords is [var word] && IsPostalCode(word) ? FitsPostalCode(word) : null);

    /// <summary>The communes that it serves; for one that serves none, such as a CEDEX, those of its département.</summary>
    private static Func<SearchItem, bool> FitsPostalCode(string code)
    {
        var departement = code.StartsWith("20", StringComparison.Ordinal)
            ? code[2] < '2' ? "2A" : "2B"
            : Cog.DepartementOfCommune(code);
        return item => item.Territory?.PostalCodes.Contains(code, StringComparer.Ordinal) == true || item.DepartementCode == departement;
    }

    private static IEnumerable<(string Code, string Name)> Departements(Snapshot snapshot) => snapshot.Territories.IsLoaded
        ? snapshot.Territories.Departements.Select(d => (d.Code, d.Name))
        : snapshot.Data.Collectivities.Where(c => c.DepartementCode is not null).Select(c => (c.DepartementCode!, c.DepartementName!));

    private static bool IsPostalCode(string word) => word.Length == PostalCodeLength && word.All(char.IsAsciiDigit);
}
