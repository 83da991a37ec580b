namespace TnlOpenData.Web.Errors;

/// <summary>Cuts the texts that an error repeats from the request.</summary>
public static class ShortText
{
    /// <summary>The longest <c>detail</c>, in characters.</summary>
    public const int Detail = 2_000;

    /// <summary>The longest address.</summary>
    public const int Address = 1_000;

    /// <summary>The longest name or value of a parameter.</summary>
    public const int Value = 200;

    /// <summary>The text, or its beginning with an ellipsis; never half of a character.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..length] + "…";
    }
}
