using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Areas;

/// <summary>A département or a région in sentences.</summary>
internal static class AreaText
{
    /// <summary>« 8 des 53 lauréats recensés en France sont dans ce département, dont 7 communes sur 512. »</summary>
    public static string Finding(AreaModel model)
    {
        var (found, all) = (model.Bodies.Laureates, French.Count(model.Everywhere.Laureates.Count, "lauréat recensé"));
        var badges = model.Bodies.WithBadge.Count;
        var sentence = found.Count switch
        {
            0 => $"Aucun des {all} en France n’est dans {model.Area.This}",
            1 => $"Un des {all} en France est dans {model.Area.This} : {Named(found[0])}",
            _ => $"{French.Number(found.Count)} des {all} en France sont dans {model.Area.This}",
        };
        var added = badges == 0 ? "" : $" ; s’y ajoute {French.Count(badges, "badge")}, hors label";
        return $"{sentence}{Communes(model)}{added}.";
    }

    /// <summary>« , dont 7 communes sur 512 »: how many of its communes, if their number is known.</summary>
    private static string Communes(AreaModel model)
    {
        var found = model.Bodies.Laureates;
        var labelled = found.Count(v => v.Collectivity.Kind == "commune");
        if (model.Territory?.CommunesCount is not { } count)
        {
            return found.Count > 1 && labelled > 0 ? $", dont {French.Count(labelled, "commune")}" : "";
        }

        return (found.Count, labelled) switch
        {
            (0, _) => $", qui compte {French.Count(count, "commune")}",
            (1, 1) => $", commune parmi {French.Number(count)}",
            (1, 0) => $", qui n’est pas une de ses {French.Count(count, "commune")}",
            (_, 0) => $", dont aucune de ses {French.Count(count, "commune")}",
            _ => $", dont {French.Count(labelled, "commune")} sur {French.Number(count)}",
        };
    }

    /// <summary>What the finding rests on: it is a floor.</summary>
    public static string Floor(Snapshot snapshot)
    {
        var rate = CensusRate.For(snapshot.Editions);
        var found = rate is null
            ? "le nombre des lauréats annoncés n’est pas connu"
            : $"{CensusWords.Percent(rate)} des lauréats annoncés en France sont retrouvés";
        return $"Planchers, non totaux : {found}. Une absence veut dire « pas recensée », jamais « non labellisée ».";
    }

    /// <summary>How many announced laureates of all editions have no name here.</summary>
    public static string Missing(Snapshot snapshot, Area area)
    {
        var missing = snapshot.Editions.Sum(e => e.Coverage.MissingLow ?? 0);
        return missing switch
        {
            <= 0 => "Aucun lauréat annoncé n’est sans nom, dans les éditions dont le nombre est connu.",
            1 => $"Toutes éditions réunies, au moins un lauréat annoncé n’a pas de nom ici ; il peut être dans {area.This}.",
            _ => $"Toutes éditions réunies, au moins {French.Count(missing, "lauréat annoncé")} n’ont pas de nom ici ; certains peuvent "
                + $"être dans {area.This}.",
        };
    }

    /// <summary>« Nantes (supposé) »: a name without a year, of which nothing but supposed awards are on record.</summary>
    private static string Named(CollectivityView view) => view.Collectivity.Name + DoubtWords.AfterName(view);

    /// <summary>The names of the first bodies of a neighbour, and how many more there are.</summary>
    public static string Names(AreaBodies bodies)
    {
        const int MostNamed = 4;
        string[] names = [.. bodies.Laureates.Take(MostNamed).Select(Named)];
        var more = bodies.Laureates.Count - names.Length;
        return more > 0 ? $"{string.Join(", ", names)} et {French.Count(more, "autre")}" : French.And(names);
    }
}
