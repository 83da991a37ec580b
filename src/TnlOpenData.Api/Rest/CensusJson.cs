using System.Text.Json;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Rest;

/// <summary>The one rate of the census, of all editions whatever was asked; null where no number was announced.</summary>
internal static class CensusJson
{
    public const string Name = "census";

    public static void Write(Utf8JsonWriter json, Snapshot snapshot)
    {
        if (CensusRate.For(snapshot.Editions) is not { } rate)
        {
            json.WriteNull(Name);
            return;
        }

        json.WriteStartObject(Name);
        json.WriteNumber("editions", rate.Editions);
        json.WriteNumber("of_editions", rate.Of);
        json.WriteNumber("recorded", rate.Recorded);
        json.WriteNumber("announced_low", rate.AnnouncedLow);
        json.WriteNumber("announced_high", rate.AnnouncedHigh);
        json.WriteNumber("share", rate.Share);
        json.WriteString("statement", CensusWords.Sentence(rate));
        json.WriteEndObject();
    }
}
