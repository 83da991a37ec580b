using System.Text.Json;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>JSON that a client sent.</summary>
internal static class JsonText
{
    /// <summary>Passes the root to a reader; an error if the bytes are not UTF-8, not JSON, or name half a character.</summary>
    public static (T? Value, RequestError? Error) Read<T>(ReadOnlySpan<byte> bytes, Func<JsonElement, (T? Value, RequestError? Error)> read)
        where T : class
    {
        if (UnicodeText.Decode(bytes) is not { } text)
        {
            return (null, RequestError.BadRequest("Le JSON n’est pas en UTF-8.", "The JSON is not in UTF-8."));
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            return read(json.RootElement);
        }
        catch (JsonException e)
        {
            var place = $"{e.LineNumber + 1}:{e.BytePositionInLine + 1}";
            return (null, RequestError.BadRequest(
                $"Ce n’est pas du JSON, ou il est trop profond (ligne et colonne {place}).",
                $"This is not JSON, or it is nested too deep (line and column {place})."));
        }
        catch (InvalidOperationException)
        {
            // The only sign that JsonElement gives of an escaped surrogate without its other half.
            return (null, RequestError.BadRequest(UnicodeText.HalfCharacter.Fr, UnicodeText.HalfCharacter.En));
        }
    }
}
