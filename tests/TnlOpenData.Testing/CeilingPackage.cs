using System.Globalization;
using System.Text;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Territories;

namespace TnlOpenData.Testing;

/// <summary>
/// The most there can ever be: every commune of France labelled in each of ten editions, with scores in five domains. Written row
/// by row; valid, and wholly invented.
/// </summary>
public static class CeilingPackage
{
    private static readonly string[] Domains = ["donnees-ouvertes", "formats-ouverts", "logiciels-libres", "mutualisation", "strategie"];
    private static readonly string[] Departements = [.. Cog.DepartementCodes.Where(d => d.Length == 2 && d[0] != '2')];
    private static readonly string[] Metals = ["badge", "bronze", "argent", "or"];

    public static void WriteTo(string directory, int collectivities = 36_000)
    {
        SyntheticPackage
            .Valid.WithoutTerritories()
            .WithoutRows("tallies")
            .WithoutRows("histories")
            .WithoutRows("mentions")
            .WithoutRows("jury_members")
            .WithoutRows("jury_comments")
            .WithoutRows("disagreements")
            .WithoutRows("leads")
            .WriteTo(directory);
        Write(directory, AllTables.Editions, Years.Select(year =>
            $"{year},{(year < 2025 ? "copylefts" : "badge-metals")},Édition {year},,,,,,,,,,,,,,official-2016,"));
        Write(directory, AllTables.Domains, Years.SelectMany(year => Domains.Select((code, i) =>
            $"{year},{code},Domaine {code},Domain {code},{i + 1},official-2016")));
        Write(directory, AllTables.Collectivities, Enumerable.Range(0, collectivities).Select(Collectivity));
        Write(directory, AllTables.Awards, Years.SelectMany(year => Enumerable.Range(0, collectivities).Select(i => Award(year, i))));
        Write(directory, AllTables.Scores, Years.SelectMany(year => Enumerable.Range(0, collectivities).SelectMany(i =>
            Domains.Select((code, j) => string.Create(
                CultureInfo.InvariantCulture, $"{year},{Id(i)},{code},{(year + (i * 7) + (j * 3)) % 21 * 0.5m},10,official-2016,")))));
    }

    private static IEnumerable<int> Years => Enumerable.Range(2016, 10);

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"commune-{i:D5}");

    private static string Collectivity(int i)
    {
        var departement = Departements[i % Departements.Length];
        var region = Cog.RegionOf(departement);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Id(i)},Commune n° {i},commune,{Siren.Of(21000000 + i)},{departement}{(i / Departements.Length) + 1:D3},{departement},"
                + $"Département {departement},{region},Région {region},,,{(i * 37 % 4_000) + 12},2023,{-1 + (i % 80 * 0.1)},"
                + $"{43 + (i % 67 * 0.1)},commune-centroid,,cog");
    }

    private static string Award(int year, int i) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{year},{Id(i)},Commune n° {i},{(year < 2025 ? $"{(i % 5) + 1}" : Metals[i % 4])},"
                + $",,published,published,,,official-2016,« commune n° {i} » en {year},");

    private static void Write(string directory, Table table, IEnumerable<string> lines)
    {
        using var file = new StreamWriter(Path.Combine(directory, $"{table.Name}.csv"), append: false, new UTF8Encoding(false), 1 << 16)
        {
            NewLine = "\n",
        };
        file.WriteLine(string.Join(',', table.ColumnInfos.Select(c => c.Name)));
        foreach (var line in lines)
        {
            file.WriteLine(line);
        }
    }
}
