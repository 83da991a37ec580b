using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Search;

/// <summary>As many bodies as France has communes, with names that sound like theirs, each awarded up to ten times.</summary>
internal static class ManyBodies
{
    public const int Count = 36_000;

    private static readonly string[] Beginnings =
    [
        "mont", "vill", "cham", "fon", "beau", "roch", "cast", "bour", "aub", "val", "mar", "per", "lan", "gren", "sar", "cor", "tre",
        "plou", "ker", "ar", "ber", "ché", "dom", "é", "fré",
    ];
    private static readonly string[] Middles =
    [
        "er", "ign", "ill", "an", "ol", "ès", "ar", "in", "et", "ou", "am", "on", "u", "and", "el", "is", "ert", "onn", "au", "os",
    ];
    private static readonly string[] Ends =
    [
        "ac", "y", "ières", "court", "heim", "ville", "an", "as", "on", "ex", "euil", "olles", "ez", "igny", "aux", "oux", "ens", "ieu",
        "ette", "ane",
    ];
    private static readonly string[] Links = ["-sur-", "-lès-", "-en-", "-d'", "-sous-", "-la-"];

    public static Snapshot Snapshot()
    {
        var real = Packages.Real;
        var random = new Random(36_000);
        var places = real.Data.Collectivities.Where(c => c.DepartementName is not null && c.RegionName is not null).ToArray();
        Collectivity[] bodies =
        [
            .. Enumerable.Range(0, Count).Select(i => Body(i, Name(random), places[random.Next(places.Length)], random)),
        ];
        Award[] awards =
        [
            .. real.Data.Editions.SelectMany(e => bodies.Where(_ => random.Next(10) < 3).Select(b => real.Data.Awards[0] with
            {
                Edition = e.Year,
                CollectivityId = b.Id,
                PublishedName = $"ville de {b.Name}",
                Level = null,
            })),
        ];
        return TnlOpenData.Snapshots.Snapshot.Of(real with
        {
            Data = real.Data
                .With(AllTables.Collectivities, bodies).With(AllTables.Histories, []).With(AllTables.Awards, awards)
                .With(AllTables.Mentions, []).With(AllTables.JuryComments, []).With(AllTables.Scores, []),
        });
    }

    private static Collectivity Body(int number, string name, Collectivity place, Random random) => place with
    {
        Id = $"corps-{number}",
        Name = name,
        Kind = "commune",
        Siren = random.Next(200_000_000, 300_000_000).ToString(CultureInfo.InvariantCulture),
        InseeCode = number.ToString("D5", CultureInfo.InvariantCulture),
        EpciName = $"CC {Word(random)} {Word(random)}",
    };

    private static string Name(Random random) => random.Next(6) switch
    {
        0 => $"Saint-{Word(random)}",
        1 => $"Saint-{Word(random)}{Links[random.Next(Links.Length)]}{Word(random)}",
        2 => $"{Word(random)}{Links[random.Next(Links.Length)]}{Word(random)}",
        3 => $"La {Word(random)}",
        _ => Word(random),
    };

    private static string Word(Random random)
    {
        var beginning = Any(random, Beginnings) + Any(random, Middles);
        var middle = random.Next(2) == 0 ? Any(random, Middles) : "";
        var word = beginning + middle + Any(random, Ends);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
    private static string Any(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
