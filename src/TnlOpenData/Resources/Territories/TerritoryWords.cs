using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Territories;

/// <summary>What is said where a place is not found: a data package may leave out the places of France.</summary>
public static class TerritoryWords
{
    public static readonly Bilingual NotLoaded = new(
        "Les territoires de France ne sont pas chargés dans ce paquet de données : seuls les lauréats sont connus.",
        "The places of France are not loaded in this data package: only laureates are known.");

    internal static Bilingual Missing(Snapshot snapshot, string key) => snapshot.Territories.IsLoaded
        ? new(
            $"Territoires : « {key} » n’est ni l’identifiant ni le code d’un territoire.",
            $"territories: “{key}” is neither the id nor the code of a place.")
        : new($"Territoires : « {key} » est inconnu. {NotLoaded.Fr}", $"territories: “{key}” is unknown. {NotLoaded.En}");
}
