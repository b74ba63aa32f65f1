/// Given names that the news of many countries uses for one sex only, and short forms that are general.
enum GazetteerGivenNames {
    static let male: StaticString = """
        Aaron Abdul Abdullah Abel Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Alessandro Alex Alexander
        Alexei Alfred Ali Allan Allen Alvaro Amir Anders Andre Andreas Andrei Andres Andrew Andriy Andy Angus Anthony Anton
        Antonio Archie Arnold Arthur Arturo Ashraf Austin Barack Barry Bashar Bashir Benjamin Ben Benito Bernard Bernie
        Bill Billy Bjorn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Calvin Cameron
        Carl Carlo Carlos Cesar Chad Charles Charlie Chester Chris Christian Christoph Christopher Chuck Clarence Claude
        Claudio Clifford Clint Clive Colin Connor Craig Curtis Cyril Dale Damian Dan Daniel Darren Dave David Dean Dennis
        Derek Diego Dieter Dimitri Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Eduardo
        Edward Edwin Elias Elon Emmanuel Emilio Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Felipe Felix Fernando
        Fidel Florian Francesco Francis Francisco Francois Frank Franz Fred Frederick Friedrich Gabriel Gareth Gary Gavin
        Geoff Geoffrey George Gerald Gerard Gerhard Gianni Gil Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Grant
        Greg Gregory Guillermo Gunter Gustavo Guy Hamid Hamza Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Henri
        Henry Herbert Herman Howard Hugh Hugo Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jair Jake
        James Jan Jared Jason Javier Jay Jean Jeb Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joachim
        Joao Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Julio
        Jurgen Justin Karl Karim Keith Keir Ken Kenneth Kevin Khalid Kofi Kurt Kyle Lars Larry Lawrence Lee Leo Leon
        Leonard Leonid Lloyd Louis Luca Lucas Luigi Luis Luiz Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Marcus
        Mario Mark Markus Martin Marvin Matt Matteo Matthew Matthias Maurice Max Maxim Michael Michel Miguel Mikhail Mike
        Milan Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Narendra Nathan Neil Nelson Nicholas Nick Nicolas
        Nigel Niels Nikita Nikolai Noah Norman Oleg Oliver Olivier Omar Oscar Osama Otto Pablo Patrick Paul Paulo Pavel
        Pedro Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Piotr Rafael Rahul Ralph Ramon Randy Raul Ray
        Raymond Recep Rene Ricardo Richard Rick Rishi Rob Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Ross
        Roy Ruben Rudolf Rudy Russell Ryan Salman Salvador Sam Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Seth
        Shane Shaun Shinzo Sidney Silvio Simon Stan Stanley Stefan Stephane Stephen Steve Steven Stuart Sven Ted Terence
        Theodore Thomas Tim Timothy Tobias Todd Tom Tommy Tony Travis Trevor Tyler Umar Vaclav Victor Viktor Vince Vincent
        Vitali Vladimir Volodymyr Walter Warren Wayne Werner Wilhelm William Willie Winston Wolfgang Xavier Yasser Yuri
        Yusuf Yves Zachary
        """

    static let female: StaticString = """
        Abigail Adriana Agnes Aisha Alexandra Alexandria Alice Alicia Alison Amanda Amber Amelia Amina Amy Ana Andrea
        Angela Anita Ann Anna Anne Annette Annie Antonia April Ashley Astrid Audrey Barbara Beatrice Benazir Bernadette
        Beth Betty Beverly Birgit Brenda Bridget Brigitte Camilla Carla Carly Carmen Carol Caroline Carolyn Carrie
        Catalina Catherine Cecilia Charlotte Cheryl Christiane Christina Christine Chrystia Cindy Claire Clara Claudia
        Colleen Condoleezza Courtney Cristina Cynthia Daniela Danielle Dawn Deborah Debra Denise Diana Diane Dilma
        Dolores Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen Elsa Emily Emma
        Erika Erin Esther Eva Evelyn Fatima Fiona Florence Frances Francesca Gabriela Gail Geraldine Gina Giorgia Gisele
        Gloria Grace Greta Hannah Harriet Hayley Heather Heidi Helen Helena Helga Hilary Hillary Ida Indira Ingrid Irene
        Irina Iris Isabel Isabella Isabelle Ivanka Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jean-Marie Jennifer
        Jenny Jessica Jill Joan Joanna Joanne Jody Josephine Joyce Juanita Judith Judy Julia Juliana Julie Kaja Karen Karin
        Kate Katherine Kathleen Kathryn Kathy Katie Kayla Kelly Kerry Kim Kimberly Kirsten Kristen Kristin Kristina Lara
        Laura Lauren Leila Lena Leticia Lily Linda Lisa Liz Liza Lorraine Louise Lucia Lucy Lydia Lynn Madeleine Magdalena
        Maggie Malala Marcia Margaret Margarita Margrethe Maria Marianne Marie Marina Marine Marion Martha Mary Maureen
        Megan Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michelle Mildred Miriam Molly Monica Nadia Nancy
        Naomi Natalia Natalie Natasha Nicola Nicole Nina Nora Norma Olga Olivia Pamela Patricia Patty Paula Pauline Penny
        Phyllis Priya Rachel Rebecca Regina Renee Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sabrina Sally Samantha
        Sandra Sara Sarah Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan
        Susanne Suzanne Svetlana Sylvia Tamara Tania Tara Teresa Theresa Tiffany Tina Tracy Tulsi Ursula Valerie Vanessa
        Vera Veronica Victoria Viola Violet Virginia Vivian Wanda Wendy Winnie Yolanda Yulia Yvonne Zoe
        """

    /// A short form and the names it stands for.
    static let shortForms: StaticString = """
        Al: Albert, Alan
        Alex: Alexander, Alexandra
        Andy: Andrew
        Ben: Benjamin
        Bernie: Bernard
        Bill: William
        Bob: Robert
        Bobby: Robert
        Charlie: Charles
        Chris: Christopher
        Chuck: Charles
        Dan: Daniel
        Dave: David
        Dick: Richard
        Don: Donald
        Doug: Douglas
        Ed: Edward
        Fred: Frederick
        Greg: Gregory
        Jeff: Jeffrey
        Jim: James
        Jimmy: James
        Joe: Joseph
        Jon: Jonathan
        Josh: Joshua
        Kate: Katherine, Catherine
        Ken: Kenneth
        Larry: Lawrence
        Liz: Elizabeth
        Matt: Matthew
        Mike: Michael
        Nick: Nicholas
        Pat: Patrick, Patricia
        Pete: Peter
        Phil: Philip
        Ray: Raymond
        Rick: Richard
        Rob: Robert
        Ron: Ronald
        Sam: Samuel
        Steve: Steven, Stephen
        Sue: Susan
        Ted: Edward, Theodore
        Tim: Timothy
        Tom: Thomas
        Tony: Anthony
        Vince: Vincent
        Will: William
        """
}
